import { PAPER } from '../../figures/look.ts';
import type { Copy } from '../model/report.ts';

/* Sizes in points, 72 to the inch. */

/** A4, with room at the foot for two lines. */
export const PAGE = { width: 595.28, height: 841.89, left: 56, right: 56, top: 56, bottom: 76 } as const;

export const CONTENT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** How a text is set. */
export interface Look {
  readonly size: number;
  /** From one line to the next. */
  readonly leading: number;
  readonly colour: string;
  /** All of it, whatever its runs say. */
  readonly strong?: true;
  /** Left free above, but not at the top of a page. */
  readonly above: number;
  readonly below: number;
}

/** How everything in one report is set. */
export interface Looks {
  /** Where the first page begins: at its top, or above it where every line counts. */
  readonly top: number;
  readonly heading: Readonly<Record<1 | 2 | 3, Look>>;
  readonly paragraph: Readonly<Record<'plain' | 'lead' | 'quiet' | 'notice', Look>>;
  readonly list: Look;
  readonly table: Readonly<Record<'caption' | 'head' | 'cell', Look>>;
  /** Free above and below the lines of a cell. */
  readonly padding: number;
  /** Whether a bar stands above the title. */
  readonly bar: boolean;
  /** Free below a table, a figure and a list. */
  readonly after: { readonly table: number; readonly figure: number; readonly list: number };
}

const BODY = { size: 10, leading: 14.5, colour: PAPER.ink, above: 0, below: 7 } as const;

const ROOMY: Looks = {
  top: PAGE.top,
  heading: {
    1: { size: 26, leading: 32, colour: PAPER.brand, strong: true, above: 24, below: 12 },
    2: { size: 16, leading: 21, colour: PAPER.brand, strong: true, above: 22, below: 6 },
    3: { size: 11.5, leading: 16, colour: PAPER.ink, strong: true, above: 14, below: 3 },
  },
  paragraph: {
    plain: BODY,
    lead: { size: 13, leading: 18.5, colour: PAPER.ink, above: 0, below: 12 },
    quiet: { size: 9, leading: 12.5, colour: PAPER.quiet, above: 0, below: 6 },
    notice: { ...BODY, above: 6, below: 13 },
  },
  list: { ...BODY, below: 3 },
  table: {
    caption: { size: 10, leading: 14.5, colour: PAPER.ink, strong: true, above: 6, below: 4 },
    head: { size: 9, leading: 12.5, colour: PAPER.ink, strong: true, above: 0, below: 0 },
    cell: { size: 9, leading: 12.5, colour: PAPER.ink, above: 0, below: 0 },
  },
  padding: 4,
  bar: true,
  after: { table: 14, figure: 14, list: 6 },
};

/* The summary for a board has to fit on one sheet. */
const SMALL = { size: 9, leading: 11.5, colour: PAPER.ink, above: 0, below: 4 } as const;

const ONE_SHEET: Looks = {
  top: 40,
  heading: {
    1: { size: 18, leading: 22, colour: PAPER.brand, strong: true, above: 0, below: 6 },
    2: { size: 11.5, leading: 14.5, colour: PAPER.brand, strong: true, above: 5, below: 1 },
    3: { size: 10, leading: 13, colour: PAPER.ink, strong: true, above: 6, below: 2 },
  },
  paragraph: {
    plain: SMALL,
    lead: { ...SMALL, size: 11, leading: 14, below: 6 },
    quiet: { ...SMALL, size: 8, leading: 10, colour: PAPER.quiet },
    notice: { ...SMALL, above: 3, below: 7 },
  },
  list: { ...SMALL, below: 1 },
  table: {
    caption: { ...SMALL, strong: true, above: 3, below: 2 },
    head: { ...SMALL, size: 8.5, leading: 11, strong: true, below: 0 },
    cell: { ...SMALL, size: 8.5, leading: 11, below: 0 },
  },
  padding: 1.5,
  bar: false,
  after: { table: 4, figure: 4, list: 3 },
};

/** How a copy is set. */
export const looksOf = (copy: Copy): Looks => (copy === 'board' ? ONE_SHEET : ROOMY);

export const FOOTER = { size: 8, leading: 11, colour: PAPER.quiet, above: 0, below: 0 } as const satisfies Look;
