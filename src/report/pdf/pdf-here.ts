import type { Report } from '../report.ts';
import { pdfOf, type Pdf } from './pdf-of.ts';
import bold from './fonts/bold.ttf?bytes';
import regular from './fonts/regular.ttf?bytes';

/** Draws a report as a PDF on this thread, with the fonts that ship. Brings pdfkit and the fonts: 230 KB compressed. */
export function pdfHere(report: Report, onProgress?: (share: number) => void): Promise<Pdf> {
  return pdfOf(report, { regular, bold }, onProgress);
}
