import type { Block } from '../report.ts';

/** One kind of block. */
export type Kind<Name extends Block['kind']> = Extract<Block, { readonly kind: Name }>;
