import { withDatabase, type LinkedFile } from './database.ts';

/** The file that an assessment keeps saving itself to, or undefined. */
export function linkedFile(id: string): Promise<LinkedFile | undefined> {
  return withDatabase((db) => db.get('files', id));
}

/** Remembers the file that an assessment keeps saving itself to; undefined forgets it. */
export async function linkFile(id: string, file: LinkedFile | undefined): Promise<void> {
  await withDatabase(async (db) => void (await (file ? db.put('files', file, id) : db.delete('files', id))));
}
