import { checksum } from '../format/checksum.ts';
import { readFileText, REPORT_LIMIT } from '../format/file.ts';

/** What writing to a file has come to. */
export type Written =
  | { readonly kind: 'written'; /** Of what the file holds now. */ readonly sum: string }
  /** Somebody else has written to the file since: it is left as it is, and this is what it holds. */
  | { readonly kind: 'changed'; readonly text: string }
  /** The file holds another assessment: it is left as it is. */
  | { readonly kind: 'another' };

/**
 * Writes a text to a file of the person's, whole: the browser writes beside it and swaps. A file that is not as this browser
 * last left it (`sum`, undefined at first) is never written over. Rejects where the file is gone or may not be written.
 */
export async function writeFile(handle: FileSystemFileHandle, text: string, id: string, sum: string | undefined): Promise<Written> {
  const file = await handle.getFile();
  const before = file.size > REPORT_LIMIT ? '' : await file.text();
  if (sum === undefined) {
    const read = readFileText(before);
    if (read.ok && read.saved.assessment.id !== id) return { kind: 'another' };
  } else if (checksum(before) !== sum) return { kind: 'changed', text: before };
  const writable = await handle.createWritable();
  try {
    await writable.write(text);
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
  await writable.close();
  return { kind: 'written', sum: checksum(text) };
}
