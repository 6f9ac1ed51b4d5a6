import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { onPaper } from '../../../src/figures/look.ts';
import { DASHES, LINE_WIDTH } from '../../../src/figures/mark.ts';
import { pdfOf } from '../../../src/report/pdf/pdf-of.ts';
import type { Drawing, Tone } from '../../../src/figures/drawing.ts';
import { fonts } from './fonts.ts';
import { reportOf } from './reports.ts';

const TONES = Object.keys(onPaper.colours) as readonly Tone[];

/* Narrower than the page, so that it is drawn in its own size. */
const drawing: Drawing = {
  width: 200,
  height: 100,
  shapes: [
    ...TONES.map((tone, at) => ({ kind: 'rect', x: 0, y: at * 10, width: 50, height: 8, tone }) as const),
    ...TONES.map((tone, at) => ({ kind: 'line', points: [[60, at * 10], [190, at * 10]], tone, dashed: at > 0 }) as const), // prettier-ignore
  ],
};

async function drawnWith(operator: number): Promise<readonly unknown[]> {
  const { bytes } = await pdfOf({ ...reportOf([]), blocks: [{ kind: 'figure', alt: 'All tones', drawing }] }, fonts);
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { fnArray, argsArray } = await (await document.getPage(1)).getOperatorList();
  await document.destroy();
  return fnArray.flatMap((fn, at) => (fn === operator ? [argsArray[at]] : []));
}

test('a figure has the colours that it has in every medium on paper', async () => {
  const colours = TONES.map((tone) => onPaper.colours[tone]);
  for (const operator of [OPS.setFillRGBColor, OPS.setStrokeRGBColor])
    expect((await drawnWith(operator)).flat()).toEqual(expect.arrayContaining(colours));
});

test('a line is as wide, and as dashed, as in every medium', async () => {
  expect(await drawnWith(OPS.setLineWidth)).toEqual(TONES.map(() => [LINE_WIDTH]));
  expect(await drawnWith(OPS.setDash)).toEqual(TONES.slice(1).map(() => [[...DASHES], 0]));
});
