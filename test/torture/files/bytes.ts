import type { Random } from '../random.ts';

/* Damage that knows nothing of JSON: a bad disk, a cut-off download, a mail program. On bytes, then read as UTF-8. */

function flipBytes(text: string, random: Random): string {
  const bytes = Buffer.from(text);
  for (let flips = 1 + random.below(8); flips > 0; flips -= 1) {
    const at = random.below(bytes.length);
    bytes[at] = bytes[at]! ^ (1 << random.below(8));
  }
  return bytes.toString();
}

/** Flips within the letters and digits only, so that much of it stays JSON. */
function flipLetters(text: string, random: Random): string {
  const at = random.below(text.length);
  const from = text.slice(at).search(/[\w.:-]/);
  if (from === -1) return flipBytes(text, random);
  const place = at + from;
  return text.slice(0, place) + String.fromCharCode(0x2d + random.below(0x4e)) + text.slice(place + 1);
}

function truncate(text: string, random: Random): string {
  return Buffer.from(text).subarray(0, random.below(text.length)).toString();
}

/** Saved again by an editor in another encoding. */
function otherEncoding(text: string, random: Random): string {
  const mark = random.next() < 0.5 ? '\ufeff' : '';
  const encoded = Buffer.from(mark + text, random.pick(['utf16le', 'latin1'] as const));
  return (encoded.length % 2 === 0 && random.next() < 0.3 ? encoded.swap16() : encoded).toString();
}

function insertBytes(text: string, random: Random): string {
  const bytes = Buffer.from(text);
  const put = Buffer.from(Array.from({ length: 1 + random.below(12) }, () => random.below(256)));
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at)]).toString();
}

function insertSyntax(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const put = random.pick([
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\\u',
    'null',
    '/*',
    '//',
    '\ufeff',
    '\u0000',
    '{"__proto__":1},',
    '"a":1,',
  ]);
  return text.slice(0, at) + put + text.slice(at);
}

function cutOut(text: string, random: Random): string {
  const [from, to] = range(text, random);
  return text.slice(0, from) + text.slice(to);
}

function repeat(text: string, random: Random): string {
  const [from, to] = range(text, random);
  return text.slice(0, to) + text.slice(from);
}

/** The beginning of one file and the end of another, as when two were saved under one name at once. */
function splice(text: string, random: Random, other: string): string {
  return text.slice(0, random.below(text.length)) + other.slice(random.below(other.length));
}

/** Every kind of damage to bytes, by name. */
export const byteMutations = {
  flipBytes,
  flipLetters,
  truncate,
  otherEncoding,
  insertBytes,
  insertSyntax,
  cutOut,
  repeat,
  splice,
};

function range(text: string, random: Random): readonly [number, number] {
  const from = random.below(text.length);
  return [from, from + 1 + random.below(Math.min(400, text.length - from))];
}
