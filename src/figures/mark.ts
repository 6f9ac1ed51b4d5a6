/* Lines are the same in every medium. */

export const LINE_WIDTH = 1.5;

/** The lengths of the strokes and gaps of a dashed line. */
export const DASHES = [5, 4] as const;
