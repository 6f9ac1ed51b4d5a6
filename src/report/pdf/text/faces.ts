import { cleanerFor, type Cleaner } from './clean.ts';
import type { Sheet } from '../tagged.ts';

/** The two weights in which everything is set, as TTF. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** Measures and chooses type, and knows what it can draw. */
export interface Faces extends Cleaner {
  readonly use: (strong: boolean, size: number) => void;
  readonly width: (text: string, strong: boolean, size: number) => number;
}

const name = (strong: boolean) => (strong ? 'bold' : 'regular');

/** Brings both fonts into the document. What one of them cannot draw counts as missing from both. */
export function facesOf(sheet: Sheet, fonts: Fonts): Faces {
  sheet.registerFont('regular', fonts.regular);
  sheet.registerFont('bold', fonts.bold);
  const use = (strong: boolean, size: number) => sheet.font(name(strong), size);
  const known = new Map<number, boolean>();
  const [regular, bold] = [false, true].map((strong) => {
    use(strong, 10);
    return sheet['_font'].font;
  });
  const hasGlyph = (codePoint: number) => {
    const has = known.get(codePoint) ?? (regular!.hasGlyphForCodePoint(codePoint) && bold!.hasGlyphForCodePoint(codePoint));
    known.set(codePoint, has);
    return has;
  };
  const width = (text: string, strong: boolean, size: number) => {
    use(strong, size);
    return sheet.widthOfString(text);
  };
  return { ...cleanerFor(hasGlyph), use, width };
}
