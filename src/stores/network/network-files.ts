import type { Made, NetworkTold } from '../../report/network/told.ts';
import { momentInWords } from '../../text/dates.ts';
import { handOver } from '../copy/hand-over.ts';
import { today } from '../every-page/today.ts';

/** The files that a network takes along. Each maker is fetched when somebody asks for it. */
export type NetworkFormat = 'excel' | 'csv' | 'pdf';

const ENDINGS: Readonly<Record<NetworkFormat, string>> = { excel: 'xlsx', csv: 'csv', pdf: 'pdf' };

/** Makes a file of what the page shows and hands it to the browser; resolves with its name, rejects where it cannot be made. */
export async function takeNetworkAlong(told: NetworkTold, format: NetworkFormat): Promise<string> {
  const made = new Date().toISOString();
  const blob = await makers[format](told, { today: today(), made, madeInWords: momentInWords(made) });
  const name = `groundwork-network-${today()}.${ENDINGS[format]}`;
  handOver(blob, name);
  return name;
}

const makers: Readonly<Record<NetworkFormat, (told: NetworkTold, made: Made) => Promise<Blob>>> = {
  async excel(told, made) {
    const [{ excelOf }, { networkSheets, networkTitle }] = await Promise.all([
      import('../../report/excel/excel.ts'),
      import('../../report/network/sheets.ts'),
    ]);
    return excelOf(networkSheets(told, made), made.made, networkTitle);
  },
  async csv(told) {
    const [{ tidyHead, tidyRows }, { namesOf }] = await Promise.all([
      import('../../report/csv/tidy.ts'),
      import('../../report/network/told.ts'),
    ]);
    const rows = namesOf(told).map((name, at) => tidyRows(told.rules, name, told.trusts[at]!.cells));
    return new Blob([tidyHead, ...rows], { type: 'text/csv' });
  },
  async pdf(told, made) {
    const [{ makePdf }, { networkReport }] = await Promise.all([
      import('../../report/pdf/make-pdf.ts'),
      import('../../report/network/report.ts'),
    ]);
    return (await makePdf(networkReport(told, made))).blob;
  },
};
