import { readFileSync } from 'node:fs';
import type { Fonts } from '../../../src/report/pdf/text/faces.ts';

const read = (name: string) => new Uint8Array(readFileSync(`${import.meta.dirname}/../../../src/report/pdf/fonts/${name}.ttf`));

/** The fonts as they ship. */
export const fonts: Fonts = { regular: read('regular'), bold: read('bold') };
