import { limitOf, readFileText, type FileRead } from '../save/format/file.ts';

/** What a file that a person chose or dropped holds, or why it cannot be read. Too large a one is refused unread. Never rejects. */
export async function readChosen(file: File): Promise<FileRead> {
  if (file.size > limitOf(file.name)) return { ok: false, why: 'tooLarge' };
  const text = await file.text().catch(() => undefined);
  return text === undefined ? { ok: false, why: 'unreadable' } : readFileText(text);
}
