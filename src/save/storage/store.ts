/** One assessment as kept in the browser. Read back as unknown: other versions and other tools can have written it. */
export interface StoredText {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
}

/** What could not be read, exactly as it was found. */
export interface SetAside {
  readonly key: number;
  readonly at: string;
  readonly value: unknown;
}

/** Where a store keeps things: IndexedDB, the smaller localStorage, this tab alone, or this page alone. */
export type Place = 'browser' | 'small' | 'tab' | 'page';

/**
 * A place that keeps assessments. Keeps texts and knows nothing of what they say. Everything rejects where it cannot, and
 * then what was there before is still there.
 */
export interface Store {
  readonly place: Place;
  /** What is kept under an id, and what was kept there before; undefined where there is nothing. */
  read(id: string): Promise<{ readonly newest: unknown; readonly previous: unknown }>;
  readAll(): Promise<readonly unknown[]>;
  /**
   * Reads, decides and writes in one transaction, so that no other tab can come in between. What was there becomes the
   * previous generation. Where `next` throws, nothing is written.
   */
  change(id: string, next: (stored: unknown) => StoredText): Promise<void>;
  /** Moves what cannot be read out of the way, unchanged, and puts `instead` in its place where there is one. */
  setAside(id: string, value: unknown, at: string, instead?: StoredText): Promise<void>;
  readAside(): Promise<readonly SetAside[]>;
  removeAside(key: number): Promise<void>;
  remove(id: string): Promise<void>;
}
