import { HeadingLevel, Paragraph, Table, TextRun } from 'docx';
import { legalText } from '../../figures/legal-text.ts';
import { reportFile } from '../../text/report/file.ts';
import type { Block } from '../model/report.ts';
import { signaturesTable } from '../model/signatures.ts';
import { figurePart } from './figure.ts';
import { runsParts } from './runs.ts';
import { tableParts } from './table.ts';
import type { Making } from './making.ts';

const LOOKS = { lead: 'Lead', quiet: 'Quiet', notice: 'Notice' } as const;
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** One block of a report as the paragraphs and tables of Word. */
export async function blockParts(block: Block, making: Making): Promise<readonly (Paragraph | Table)[]> {
  const { links } = making;
  switch (block.kind) {
    case 'heading': {
      const children = [new TextRun(legalText(block.text))];
      return [new Paragraph({ heading: LEVELS[block.level], pageBreakBefore: block.newPage === true, children })];
    }
    case 'paragraph': {
      const children = runsParts(block.runs, links);
      return [new Paragraph({ ...(block.look && { style: LOOKS[block.look] }), children })];
    }
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({ style: 'Item', numbering: { reference: 'bullets', level: 0, custom: true }, children: runsParts(item, links) }),
      );
    case 'table':
      return tableParts(block, links);
    case 'figure':
      return [await figurePart(block, making)];
    case 'signatures':
      return tableParts({ caption: reportFile.signatures, ...signaturesTable(block.roles), look: 'sign' }, links);
  }
}
