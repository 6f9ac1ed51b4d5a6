import type { Tone } from './drawing.ts';

/** The colours of text and rules on white paper, of figures as of what stands round them. */
export const PAPER = {
  ground: '#ffffff',
  ink: '#212b32',
  quiet: '#4c6272',
  brand: '#12454f',
  accent: '#0f6b5c',
  rule: '#c0c8cd',
  link: '#0b5a73',
} as const;

/** How a medium paints the tones of a drawing. */
export interface Look {
  readonly colours: Readonly<Record<Tone, string>>;
  /** Round a dot, which may lie on a bar of any tone. */
  readonly ring: string;
  /** A list of fonts, as CSS has it. */
  readonly font: string;
}

/**
 * For white paper. Each tone has a lightness of its own, so that a copy without colour keeps them apart; what carries
 * meaning has 3 to 1 against the paper and what it lies on, and what may be text 4.5 to 1.
 */
export const onPaper: Look = {
  colours: {
    ink: PAPER.ink,
    score: PAPER.brand,
    late: '#9c1f18',
    quiet: PAPER.quiet,
    done: '#1b8271',
    range: '#5f8c86',
    grid: PAPER.rule,
    track: '#e6eaec',
  },
  ring: PAPER.ground,
  font: 'Arial, sans-serif',
};
