import type { Report } from '../model/report.ts';
import type { MadePdf } from './from-worker.ts';
import { pdfOf } from './pdf-of.ts';
import bold from './fonts/bold.ttf?bytes';
import regular from './fonts/regular.ttf?bytes';

/**
 * Draws a report as a PDF on this thread, with the fonts that ship. Brings pdfkit and the fonts: 230 KB compressed. The blob
 * is made here, since making one from so many bytes holds up the thread that does it.
 */
export async function pdfHere(report: Report, onProgress?: (share: number) => void): Promise<MadePdf> {
  const { bytes, replaced } = await pdfOf(report, { regular, bold }, onProgress);
  return { blob: new Blob([bytes], { type: 'application/pdf' }), replaced };
}
