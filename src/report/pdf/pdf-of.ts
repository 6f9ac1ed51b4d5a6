import Pdfkit from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import type { Block, Report } from '../model/report.ts';
import { drawBlock } from './block.ts';
import { facesOf, type Fonts } from './text/faces.ts';
import { drawFooters } from './footer.ts';
import { looksOf } from './look.ts';
import { describe, infoOf } from './metadata.ts';
import type { Pen } from './pen.ts';
import type { Sheet } from './tagged.ts';

/** A finished file. */
export interface Pdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Signs that were typed but that the fonts cannot draw. Another mark stands in their place. */
  readonly replaced: readonly string[];
}

/**
 * Draws a report as a PDF on A4 that can be read with a screen reader (PDF/UA-1). `onProgress` hears the share that is done, from 0 to 1.
 * The same report gives the same bytes.
 */
export async function pdfOf(report: Report, fonts: Fonts, onProgress: (share: number) => void = () => undefined): Promise<Pdf> {
  const document = new Pdfkit({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: 'en-GB',
    autoFirstPage: false,
    bufferPages: true,
    // Null: none of the fonts that every reader has, which pdfkit would bring along for itself.
    font: null as never,
    info: infoOf(report),
  });
  const sheet = document as unknown as Sheet;
  describe(sheet, report);
  const faces = facesOf(sheet, fonts);
  sheet.addPage();
  const root = sheet.struct('Document');
  sheet.addStructure(root);
  let done = 0;
  const all = report.blocks.reduce((sum, block) => sum + stepsOf(block), 0);
  const step = () => onProgress(Math.min(1, ++done / all));
  const looks = looksOf(report.copy);
  const pen: Pen = { sheet, faces, looks, root, bookmarks: [sheet.outline], y: looks.top, step };
  for (const [at, block] of report.blocks.entries()) {
    drawBlock(block, report.blocks.slice(at + 1), pen);
    step();
  }
  root.end();
  drawFooters(report, pen);
  const bytes = toBytes(document);
  sheet.end();
  return { bytes: await bytes, replaced: faces.replaced() };
}

/* A table takes as long as it has rows. */
function stepsOf(block: Block): number {
  if (block.kind === 'table') return block.rows.length + 1;
  return block.kind === 'signatures' ? block.roles.length + 1 : 1;
}
