import type { Tone } from '../../figures/drawing.ts';

/* Sizes in points, 72 to the inch. */

/** A4, with room at the foot for two lines. */
export const PAGE = { width: 595.28, height: 841.89, left: 56, right: 56, top: 56, bottom: 76 } as const;

export const CONTENT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

export const COLOUR = { ink: '#212b32', quiet: '#4c6272', brand: '#12454f', accent: '#0f6b5c', line: '#d8dde0', link: '#005eb8' } as const;

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

const BODY = { size: 10, leading: 14.5, colour: COLOUR.ink, above: 0, below: 7 } as const;

export const PARAGRAPH = {
  plain: BODY,
  lead: { size: 13, leading: 18.5, colour: COLOUR.ink, above: 0, below: 12 },
  quiet: { size: 9, leading: 12.5, colour: COLOUR.quiet, above: 0, below: 6 },
  notice: { ...BODY, above: 6, below: 13 },
} as const satisfies Readonly<Record<string, Look>>;

export const LIST = { ...BODY, below: 3 } as const satisfies Look;

export const HEADING = {
  1: { size: 26, leading: 32, colour: COLOUR.brand, strong: true, above: 24, below: 12 },
  2: { size: 16, leading: 21, colour: COLOUR.brand, strong: true, above: 22, below: 6 },
  3: { size: 11.5, leading: 16, colour: COLOUR.ink, strong: true, above: 14, below: 3 },
} as const satisfies Readonly<Record<1 | 2 | 3, Look>>;

export const TABLE = {
  caption: { size: 10, leading: 14.5, colour: COLOUR.ink, strong: true, above: 6, below: 4 },
  head: { size: 9, leading: 12.5, colour: COLOUR.ink, strong: true, above: 0, below: 0 },
  cell: { size: 9, leading: 12.5, colour: COLOUR.ink, above: 0, below: 0 },
} as const satisfies Readonly<Record<string, Look>>;

export const FOOTER = { size: 8, leading: 11, colour: COLOUR.quiet, above: 0, below: 0 } as const satisfies Look;

/** Printed in grey, no two tones that meet in one figure come out alike. */
export const TONE: Readonly<Record<Tone, string>> = {
  ink: COLOUR.ink,
  quiet: COLOUR.quiet,
  track: '#eef1f3',
  range: '#9fc9bf',
  score: COLOUR.brand,
  grid: '#c3cbd0',
  late: '#b3261e',
  done: '#6fae9f',
};
