import type { Drawing } from '../../figures/drawing.ts';
import type { Links } from './links.ts';

/** Draws a figure for programs that draw no SVG: the bytes of a PNG. */
export type Picture = (drawing: Drawing) => Promise<Uint8Array>;

/** What the blocks of one document share while it is made. */
export interface Making {
  readonly links: Links;
  readonly picture: Picture;
  /** How many figures there are up to here. */
  readonly figure: number;
  /** How large a figure may be. */
  readonly room: { readonly width: number; readonly height: number };
}
