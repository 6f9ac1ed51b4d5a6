import { ASK_LIMIT, type Ask } from './ask.ts';
import { askText, readAsk, type AskRead } from './read-ask.ts';
import { readings } from './readings.ts';

/* What a link to the questions has in its fragment before them. A browser sends no host a fragment; a mail program that rewrites links does. */
const ASK_FRAGMENT = '#ask=';

/** From this length on, some mail programs cut a link. */
export const LONG_LINK = 2000;

/**
 * What is asked as the fragment of a link: its JSON, deflated, in the letters that a link may have. It ends in a letter or digit,
 * since mail and chat programs leave a last "-" or "_" out of a link. Undefined where it is too much.
 */
export async function askFragment(ask: Ask): Promise<string | undefined> {
  if (askText(ask) === undefined || !canLink()) return undefined;
  // Blanks behind JSON mean nothing, and change what it ends in.
  for (let text = JSON.stringify(ask); ; text += ' ') {
    const letters = await packed(text);
    if (/[A-Za-z0-9]$/.test(letters)) return ASK_FRAGMENT + letters;
  }
}

/** Reads the fragment of a link. Whatever it holds, no more than the limit is ever unpacked. Never rejects. */
export async function readFragment(fragment: string): Promise<AskRead> {
  if (!canLink()) return { ok: false, why: 'noLinks' };
  if (fragment.length > ASK_LIMIT) return { ok: false, why: 'tooLarge' };
  let refused: AskRead | undefined;
  for (const letters of readings(fragment)) {
    const read = await readLetters(letters);
    if (read?.ok) return read;
    refused ??= read;
  }
  return refused ?? { ok: false, why: 'cut' };
}

/** What these letters ask; undefined where they do not unpack, or to what was never packed. */
async function readLetters(letters: string): Promise<AskRead | undefined> {
  try {
    const bytes = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    const text = await unpacked(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
    if (text === undefined) return { ok: false, why: 'tooLarge' };
    const read = readAsk(text);
    return read.ok || (read.why !== 'notJson' && read.why !== 'empty') ? read : undefined;
  } catch {
    return undefined;
  }
}

async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/* Piece by piece, so that a small link which unpacks to gigabytes is given up at the limit. Rejects where it is damaged. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length;
    if (size > ASK_LIMIT) {
      await Promise.allSettled([reader.cancel()]);
      return undefined;
    }
    text += decoder.decode(piece.value, { stream: true });
  }
  return text + decoder.decode();
}

function canLink(): boolean {
  return 'CompressionStream' in globalThis && 'DecompressionStream' in globalThis;
}
