/**
 * An exact number between 0 and 1, in lowest terms, bottom above 0.
 * BigInt because five sections are averaged: their common bottom outgrows a double for large banks.
 */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** top ÷ bottom in lowest terms. Throws a RangeError when bottom is 0: nothing divided by nothing has no score. */
export function fraction(top: number | bigint, bottom: number | bigint): Fraction {
  const [t, b] = [BigInt(top), BigInt(bottom)];
  if (b === 0n) throw new RangeError('A fraction needs a bottom other than 0; show "no score" instead.');
  const common = greatestCommon(t, b);
  return { top: t / common, bottom: b / common };
}

/** The mean of one or more fractions, exact, so order cannot matter. Throws a RangeError for none. */
export function mean(fractions: readonly Fraction[]): Fraction {
  const sum = fractions.reduce((a, b) => fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom), fraction(0, 1));
  return fraction(sum.top, sum.bottom * BigInt(fractions.length));
}

/** True when a ÷ b of the fraction is at or above `top ÷ bottom`. */
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

function greatestCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
