import type { Drawing } from '../../figures/drawing.ts';

/** Which copy it is: everything; one page for a board; or without names, notes and links, to be given to anyone. */
export type Copy = 'full' | 'plan' | 'board' | 'publish';

/** A piece of a line. Text that a person typed stands in it as it was typed; each format makes safe what it must. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  /** An address that begins with https: or http:. */
  readonly link?: string;
}

/** One paragraph, one cell, or one item of a list. A line break in a run stays one. */
export type Runs = readonly Run[];

export interface Column {
  readonly name: string;
  /** Its share of the width; only how they compare matters. */
  readonly width: number;
  /** Numbers stand at the right. */
  readonly number?: true;
}

/** What a report is made of. A format draws every kind, in order. */
export type Block =
  /** Level 1 once, at the start; no level is left out on the way down. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly newPage?: true }
  | { readonly kind: 'paragraph'; readonly runs: Runs; readonly look?: 'lead' | 'quiet' | 'notice' }
  | { readonly kind: 'list'; readonly items: readonly Runs[] }
  /**
   * The first cell of each row is its heading. The head repeats on each page, and a row may be longer than a page. The caption
   * is empty where the heading above says the same.
   */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Runs[])[];
    }
  | { readonly kind: 'figure'; readonly alt: string; readonly drawing: Drawing }
  /** Room to sign by hand: one line for each role. */
  | { readonly kind: 'signatures'; readonly roles: readonly string[] };

/** A whole report, the same for PDF, Word and HTML. */
export interface Report {
  /** Also the title of the file's properties. */
  readonly title: string;
  readonly subject: string;
  /** The trust, or empty. */
  readonly author: string;
  readonly copy: Copy;
  /** Stands at the foot of every page: which copy it is, of whom, when it was made. */
  readonly footer: string;
  /** ISO text in UTC: when it was made. The same input at the same moment gives the same report. */
  readonly made: string;
  readonly blocks: readonly Block[];
}
