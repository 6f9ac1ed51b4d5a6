/** A document whose envelope has been checked; the rest is still as it was found. */
export interface Document {
  readonly formatVersion: number;
  readonly assessment: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** One step from a format to the next: pure, and total over whatever the parts of the assessment hold. */
export type Step = (document: Document) => Document;
