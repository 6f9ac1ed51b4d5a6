import { ASK_LIMIT, type Ask } from './ask.ts';
import { askText, readAsk, type AskRead } from './read-ask.ts';

/** What a link to the questions has in its fragment before them. A fragment is never sent to a host. */
export const ASK_FRAGMENT = '#ask=';

/** From this length on, some mail programs cut a link. */
export const LONG_LINK = 2000;

/** What is asked as the fragment of a link: its JSON, deflated, in the letters that a link may have. Undefined where it is too much. */
export async function askFragment(ask: Ask): Promise<string | undefined> {
  if (askText(ask) === undefined || !canLink()) return undefined;
  const packed = new Blob([JSON.stringify(ask)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return ASK_FRAGMENT + letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads the fragment of a link. Whatever it holds, no more than the limit is ever unpacked. Never rejects. */
export async function readFragment(fragment: string): Promise<AskRead> {
  if (!canLink()) return { ok: false, why: 'noLinks' };
  if (fragment.length > ASK_LIMIT) return { ok: false, why: 'tooLarge' };
  try {
    // Some mail programs write the signs of a link as % and two digits.
    const letters = decodeURIComponent(fragment.slice(ASK_FRAGMENT.length)).replaceAll('-', '+').replaceAll('_', '/');
    if (!/^[A-Za-z0-9+/]+$/.test(letters)) return { ok: false, why: 'cut' };
    const text = await unpacked(Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0)));
    return text === undefined ? { ok: false, why: 'tooLarge' } : readAsk(text);
  } catch {
    return { ok: false, why: 'cut' };
  }
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
