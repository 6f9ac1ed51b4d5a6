/** A PDF to download, and the signs in it that could not be drawn. */
export interface MadePdf {
  readonly blob: Blob;
  readonly replaced: readonly string[];
}

/** What the worker tells the page. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly share: number }
  | ({ readonly kind: 'made' } & MadePdf)
  | { readonly kind: 'failed'; readonly reason: string };
