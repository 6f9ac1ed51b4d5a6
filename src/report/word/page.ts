/* A4 in twentieths of a point, as Word counts. */

export const PAGE = { width: 11906, height: 16838 } as const;

export const MARGIN = { top: 1134, bottom: 1134, left: 1134, right: 1134, header: 567, footer: 567 } as const;

/** For the copy for a board. */
export const CLOSE_MARGIN = { ...MARGIN, top: 850, bottom: 1000, footer: 500 } as const;

export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

/** How large a figure may be, in 96ths of an inch: as wide as the text, and not so high that its heading stands alone. */
export const FIGURE = { width: Math.floor(TEXT_WIDTH / 15), height: 800 } as const;

/** On the copy for a board, which is one page, and whose chart has figures that are to be read. */
export const SMALL_FIGURE = { width: Math.floor(FIGURE.width * 0.85), height: 400 } as const;
