/* What a person pasted can hold anything. A PDF must hold only what its font draws and what its readers can say. */

/* Zero width, control, bidi override, variation selector, tag, and what is no character: nothing is lost to the eye without them. */
const UNSEEN =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E0FFF}]|\p{Variation_Selector}|\u034F|(?!\n)\p{Cc}/gu;
const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/* The space that does not break stays: it was typed to hold two words together. */
const SPACES = /[\t\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/* What is read as one sign: a letter with its marks, a flag, people joined into one emoji. */
const SIGN = /\p{RI}\p{RI}|\P{M}[\p{M}\p{EMod}]*(?:\u200D\P{M}[\p{M}\p{EMod}]*)*|\p{M}/gu;
const JOINER = /\u200D/g;

/** Stands for a sign that the font cannot draw. */
export const REPLACEMENT = '\uFFFD';

/** Text as one may keep it anywhere in a PDF, whatever the font: composed, and without what is not seen. Line breaks stay. */
export function tidy(text: string): string {
  return composed(text).replace(UNSEEN, '');
}

/** Text on one line, for what has no lines: a title, a bookmark, the words for a figure. */
export function inline(text: string): string {
  return tidy(text).replace(/\s+/g, ' ').trim();
}

/** Makes text drawable with one font, and remembers what had to be replaced. */
export interface Cleaner {
  readonly clean: (text: string) => string;
  /** The signs that were replaced, as they were typed, each once. */
  readonly replaced: () => readonly string[];
}

/** A cleaner for a font that has the glyphs which `hasGlyph` says. */
export function cleanerFor(hasGlyph: (codePoint: number) => boolean): Cleaner {
  const replaced = new Set<string>();
  const isDrawn = (character: string) => character === '\n' || hasGlyph(character.codePointAt(0)!);
  const drawn = (sign: string): string => {
    const kept = [...sign.replace(JOINER, '')];
    if (kept.every(isDrawn)) return kept.join('');
    replaced.add(sign);
    // A letter whose mark is not in the font is still better than no letter.
    return isDrawn(kept[0]!) ? kept.filter(isDrawn).join('') : REPLACEMENT;
  };
  return {
    clean: (text) => {
      const plain = tidy(text);
      const seen = [...plain].every(isDrawn) ? plain : composed(text).replace(UNSEEN_BUT_JOINER, '').replace(SIGN, drawn);
      return seen.replace(/ {2,}/g, ' ');
    },
    replaced: () => [...replaced],
  };
}

const UNSEEN_BUT_JOINER = new RegExp(`(?!${JOINER.source})(?:${UNSEEN.source})`, 'gu');

/* A lone half of a pair is no character: it becomes the sign that Unicode has for that. */
function composed(text: string): string {
  return text
    .replace(/\p{Cs}/gu, REPLACEMENT)
    .normalize('NFC')
    .replace(BREAKS, '\n')
    .replace(SPACES, ' ');
}
