import { pdfOf } from '../../src/report/pdf/pdf-of.ts';
import { fonts } from '../report/pdf/fonts.ts';
import { everyBlock } from '../report/pdf/reports.ts';
import { median, type Figure } from './figure.ts';

const ROUNDS = 9;

/** Milliseconds for a PDF in Node: of 40 and of 200 actions, and the very first one, with reading the fonts. */
export async function benchPdf(): Promise<readonly Figure[]> {
  const first = await milliseconds(40);
  const figures: Figure[] = [{ name: 'PDF of 40 actions, the first', value: Math.round(first), unit: 'ms' }];
  for (const actions of [40, 200]) {
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await milliseconds(actions));
    figures.push({ name: `PDF of ${actions} actions, once warm`, value: Math.round(median(rounds)), unit: 'ms' });
  }
  return figures;
}

async function milliseconds(actions: number): Promise<number> {
  const start = performance.now();
  await pdfOf(everyBlock(actions), fonts);
  return performance.now() - start;
}
