import type { Pdf } from './pdf-of.ts';

/** What the worker tells the page. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly share: number }
  | ({ readonly kind: 'made' } & Pdf)
  | { readonly kind: 'failed'; readonly reason: string };
