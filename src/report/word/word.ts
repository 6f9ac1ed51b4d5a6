import { Document, Footer, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { legalText } from '../../figures/legal-text.ts';
import { paper } from '../../text/report/paper.ts';
import type { Report } from '../model/report.ts';
import { blockParts } from './blocks.ts';
import { coreProperties } from './core-properties.ts';
import { gatherLinks } from './links.ts';
import type { Picture } from './making.ts';
import { CLOSE_MARGIN, FIGURE, MARGIN, PAGE, SMALL_FIGURE, TEXT_WIDTH } from './page.ts';
import { numbering, stylesOf } from './styles.ts';

/** A footer that is longer takes the number of the page below it. */
const ONE_LINE = 105;

/** A report as a Word document. The same report with the same pictures gives the same parts, whenever it is packed. */
export async function wordOf(report: Report, picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const links = gatherLinks();
  const children = [];
  const [margin, room] = report.copy === 'board' ? [CLOSE_MARGIN, SMALL_FIGURE] : [MARGIN, FIGURE];
  let figure = 0;
  for (const block of report.blocks) {
    if (block.kind === 'figure') figure += 1;
    children.push(...(await blockParts(block, { links, picture, figure, room })));
  }
  const document = new Document({
    styles: stylesOf(report.copy),
    numbering,
    sections: [{ properties: { page: { size: PAGE, margin } }, footers: { default: footer(report.footer) }, children }],
  });
  links.addTo(document);
  const zip = await Packer.pack(document, 'arraybuffer', false, [{ path: 'docProps/core.xml', data: coreProperties(report) }]);
  return new Uint8Array(zip);
}

function footer(text: string): Footer {
  // Word counts the pages: fields stand in for the numbers.
  const fields: Readonly<Record<string, string>> = { 1: PageNumber.CURRENT, 2: PageNumber.TOTAL_PAGES };
  const number = paper
    .page(1, 2)
    .split(/(\d)/)
    .map((part) => fields[part] ?? part);
  const words = new TextRun(legalText(text));
  const page = text.length > ONE_LINE ? new TextRun({ break: 1, children: number }) : new TextRun({ children: [new Tab(), ...number] });
  return new Footer({
    children: [new Paragraph({ style: 'Foot', tabStops: [{ type: 'right', position: TEXT_WIDTH }], children: [words, page] })],
  });
}
