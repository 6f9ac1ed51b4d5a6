/** What a shape stands for. Each medium has its own colours for these; none relies on colour alone. */
export type Tone = 'ink' | 'quiet' | 'track' | 'range' | 'score' | 'grid' | 'late' | 'done';

export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tone: Tone;
    }
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number; readonly tone: Tone }
  | {
      readonly kind: 'line';
      /** From one point to the next. */
      readonly points: readonly (readonly [number, number])[];
      readonly tone: Tone;
      readonly dashed?: boolean;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the line on which the letters stand. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly tone: Tone;
      readonly strong?: boolean;
    };

/** A chart as shapes in a space of its own, from (0, 0) at the top left; drawn by the page, the PDF, Word and HTML alike. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}
