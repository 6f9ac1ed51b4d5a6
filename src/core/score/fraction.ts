/**
 * An exact number of at least 0, in lowest terms, bottom above 0.
 * BigInt because five sections are averaged: their common bottom outgrows a double for large banks.
 */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/**
 * top ÷ bottom in lowest terms; both whole numbers of at least 0.
 * Throws a RangeError when bottom is 0: nothing divided by nothing has no score.
 */
export function fraction(top: number | bigint, bottom: number | bigint): Fraction {
  if (typeof top === 'number' && typeof bottom === 'number') return fromNumbers(top, bottom);
  const [t, b] = [BigInt(top), BigInt(bottom)];
  if (b === 0n) throw new RangeError(NO_SCORE);
  const common = greatestCommon(t, b);
  return { top: t / common, bottom: b / common };
}

/** The mean of one or more fractions, exact, so order cannot matter. Throws a RangeError for none. */
export function mean(fractions: readonly Fraction[]): Fraction {
  let [top, bottom] = [0n, 1n];
  for (const one of fractions) {
    top = top * one.bottom + one.top * bottom;
    bottom *= one.bottom;
  }
  return fraction(top, bottom * BigInt(fractions.length));
}

/** True when the fraction is at or above `top ÷ bottom`. */
export function atLeast(value: Fraction, top: number, bottom: number): boolean {
  return value.top * BigInt(bottom) >= BigInt(top) * value.bottom;
}

/** Below 0 when a is smaller, 0 when equal, above 0 when larger. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * A whole number from 0 to 100 for the screen, halves up. A figure under a threshold is never shown as that
 * threshold: 49.6 under a threshold of 50 shows 49.
 */
export function outOf100(value: Fraction, thresholds: readonly number[]): number {
  const rounded = Number((value.top * 200n + value.bottom) / (value.bottom * 2n));
  return thresholds.includes(rounded) && !atLeast(value, rounded, 100) ? rounded - 1 : rounded;
}

/** Out of 100 with decimals, halves up, such as "38.57": for arithmetic that a person can follow with a calculator. */
export function decimals({ top, bottom }: Fraction, digits = 2): string {
  const parts = 10n ** BigInt(digits);
  const rounded = (top * 200n * parts + bottom) / (bottom * 2n);
  return `${rounded / parts}.${String(rounded % parts).padStart(digits, '0')}`;
}

const NO_SCORE = 'A fraction needs a bottom other than 0; show "no score" instead.';

/* Most fractions are of small numbers, and whole numbers are divided many times faster than BigInts. */
function fromNumbers(top: number, bottom: number): Fraction {
  if (bottom === 0) throw new RangeError(NO_SCORE);
  let [x, y] = [top, bottom];
  while (y !== 0) [x, y] = [y, x % y];
  return { top: BigInt(top / x), bottom: BigInt(bottom / x) };
}

function greatestCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
