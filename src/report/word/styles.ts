import type { IBaseParagraphStyleOptions, INumberingOptions, IStylesOptions } from 'docx';
import { PAPER } from '../../figures/look.ts';
import type { Copy } from '../model/report.ts';

/* Sizes in half points, space in twentieths of a point. */

/* Word writes a colour without the sign before it. */
const hex = (colour: string) => colour.slice(1);

export const INK = hex(PAPER.ink);
export const RULE = hex(PAPER.rule);
const BRAND = hex(PAPER.brand);
const QUIET = hex(PAPER.quiet);
const LINK = hex(PAPER.link);

/* The copy for a board is one page, so it is set smaller and closer. */
const ROOMY = { text: 22, cell: 20, lead: 26, h1: 40, h2: 30, h3: 24, air: 1, line: 276 } as const;
const CLOSE = { text: 19, cell: 18, lead: 21, h1: 32, h2: 24, h3: 21, air: 0.5, line: 252 } as const;

/* The level is said too: without it LibreOffice takes a heading for large text. */
const heading = (outlineLevel: number, size: number, before: number, after: number, color = BRAND): IBaseParagraphStyleOptions => ({
  run: { font: 'Arial', size, bold: true, color },
  paragraph: { spacing: { before, after, line: 264, lineRule: 'auto' }, keepNext: true, keepLines: true, outlineLevel },
});
const rule = (size: number, color: string) => ({ style: 'single', size, color, space: 6 }) as const;

/** The styles by which everything in the document looks; a person can change one in Word and all of its kind follow. */
export function stylesOf(copy: Copy): IStylesOptions {
  const { text, cell, lead, h1, h2, h3, air, line } = copy === 'board' ? CLOSE : ROOMY;
  return {
    default: {
      document: {
        run: { font: 'Arial', size: text, color: INK, language: { value: 'en-GB' } },
        paragraph: { spacing: { after: 120 * air, line, lineRule: 'auto' } },
      },
      heading1: heading(0, h1, 0, 160 * air),
      heading2: heading(1, h2, 360 * air, 120 * air),
      heading3: heading(2, h3, 240 * air, 80 * air, INK),
      caption: {
        run: { bold: true, size: text, color: INK },
        paragraph: { spacing: { before: 200 * air, after: 80 * air }, keepNext: true },
      },
      hyperlink: { run: { color: LINK, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: lead } },
      { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { color: QUIET } },
      {
        id: 'Notice',
        name: 'Notice',
        basedOn: 'Normal',
        paragraph: {
          border: { top: rule(4, QUIET), bottom: rule(4, QUIET), left: rule(24, QUIET), right: rule(4, QUIET) },
          indent: { left: 170, right: 170 },
          spacing: { before: 160 * air, after: 200 * air },
        },
      },
      { id: 'Item', name: 'List item', basedOn: 'Normal', paragraph: { spacing: { after: 60 * air } } },
      {
        id: 'Cell',
        name: 'Table text',
        basedOn: 'Normal',
        run: { size: cell },
        paragraph: { spacing: { after: 0, line: line - 16, lineRule: 'auto' } },
      },
      { id: 'CellHeading', name: 'Table heading', basedOn: 'Cell', run: { bold: true } },
      {
        id: 'AfterTable',
        name: 'After a table',
        basedOn: 'Normal',
        run: { size: 8 },
        paragraph: { spacing: { after: 0, line: 160, lineRule: 'exact' } },
      },
      {
        id: 'Foot',
        name: 'Foot of the page',
        basedOn: 'Normal',
        run: { size: 17, color: QUIET },
        paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' } },
      },
    ],
  };
}

/** The one kind of list. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: [{ level: 0, format: 'bullet', text: '•', alignment: 'left', style: { paragraph: { indent: { left: 357, hanging: 357 } } } }],
    },
  ],
};
