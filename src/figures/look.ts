import type { Tone } from './drawing.ts';

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
    ink: '#212b32',
    score: '#12454f',
    late: '#9c1f18',
    quiet: '#4c6272',
    done: '#1b8271',
    range: '#5f8c86',
    grid: '#c0c8cd',
    track: '#e6eaec',
  },
  ring: '#ffffff',
  font: 'Arial, sans-serif',
};
