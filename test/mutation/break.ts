/** One rule of the score, broken on purpose: a change of meaning that the types allow, and the tests that must not. */
export interface Break {
  /** The rule that no longer holds. */
  readonly rule: string;
  readonly file: `src/core/${string}.ts`;
  /** Occurs exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  /** The tests of which one must fail. */
  readonly caughtBy: `test/core/${string}.test.ts`;
}

/** The source with the break in it; null where it no longer has the place exactly once. */
export function broken(source: string, { find, replace }: Pick<Break, 'find' | 'replace'>): string | null {
  const [before, after, ...more] = source.split(find);
  return after === undefined || more.length > 0 ? null : `${before}${replace}${after}`;
}
