/* Lines are the same in every medium. */

export const LINE_WIDTH = 1.5;

/** The lengths of the strokes and gaps of a dashed line. */
export const DASHES = [5, 4] as const;

/** How wide the ring round a dot is, on paper. */
export const RING_WIDTH = 1.5;
