import type { Block } from '../model/report.ts';

/** One kind of block. */
export type Kind<Name extends Block['kind']> = Extract<Block, { readonly kind: Name }>;
