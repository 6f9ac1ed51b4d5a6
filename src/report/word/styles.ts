import type { IBaseParagraphStyleOptions, INumberingOptions, IStylesOptions } from 'docx';

/** Sizes in half points, space in twentieths of a point. */
export const INK = '212B32';
const BRAND = '12454F';
const QUIET = '4C6272';
const LINK = '0B5A73';
export const RULE = 'C0C8CD';

/* The level is said too: without it LibreOffice takes a heading for large text. */
const heading = (outlineLevel: number, size: number, before: number, after: number, color = BRAND): IBaseParagraphStyleOptions => ({
  run: { font: 'Arial', size, bold: true, color },
  paragraph: { spacing: { before, after, line: 264, lineRule: 'auto' }, keepNext: true, keepLines: true, outlineLevel },
});
const rule = (size: number, color: string) => ({ style: 'single', size, color, space: 6 }) as const;

/** The styles by which everything in the document looks; a person can change one in Word and all of its kind follow. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 22, color: INK, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
    },
    heading1: heading(0, 40, 0, 160),
    heading2: heading(1, 30, 360, 120),
    heading3: heading(2, 24, 240, 80, INK),
    caption: { run: { bold: true, size: 22, color: INK }, paragraph: { spacing: { before: 200, after: 80 }, keepNext: true } },
    hyperlink: { run: { color: LINK, underline: { type: 'single' } } },
  },
  paragraphStyles: [
    { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 26 } },
    { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { color: QUIET } },
    {
      id: 'Notice',
      name: 'Notice',
      basedOn: 'Normal',
      paragraph: {
        border: { top: rule(4, QUIET), bottom: rule(4, QUIET), left: rule(24, QUIET), right: rule(4, QUIET) },
        indent: { left: 170, right: 170 },
        spacing: { before: 160, after: 200 },
      },
    },
    { id: 'Item', name: 'List item', basedOn: 'Normal', paragraph: { spacing: { after: 60 } } },
    {
      id: 'Cell',
      name: 'Table text',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { after: 0, line: 259, lineRule: 'auto' } },
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

/** The one kind of list. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: [{ level: 0, format: 'bullet', text: '•', alignment: 'left', style: { paragraph: { indent: { left: 357, hanging: 357 } } } }],
    },
  ],
};
