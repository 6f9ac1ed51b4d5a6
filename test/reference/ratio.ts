/* Exact ratios of whole numbers. "Scores are exact whole-number fractions to the end." */

export interface Ratio {
  readonly top: bigint;
  /** Above 0. */
  readonly bottom: bigint;
}

/** In lowest terms. */
export function ratio(top: bigint, bottom: bigint): Ratio {
  if (bottom <= 0n) throw new Error('A ratio needs a bottom above 0');
  const divisor = greatestDivisor(top < 0n ? -top : top, bottom);
  return { top: top / divisor, bottom: bottom / divisor };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}

export const whole = (value: number): Ratio => ratio(BigInt(value), 1n);
export const plus = (a: Ratio, b: Ratio): Ratio => ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Ratio, b: Ratio): Ratio => plus(a, { top: -b.top, bottom: b.bottom });
export const times = (a: Ratio, factor: number): Ratio => ratio(a.top * BigInt(factor), a.bottom);
export const dividedBy = (a: Ratio, divisor: number): Ratio => ratio(a.top, a.bottom * BigInt(divisor));
export const sum = (all: readonly Ratio[]): Ratio => all.reduce(plus, whole(0));
export const mean = (all: readonly Ratio[]): Ratio => dividedBy(sum(all), all.length);

/** Below 0 when a is the smaller, above 0 when it is the larger, 0 when they are equal. */
export function compare(a: Ratio, b: Ratio): number {
  const [left, right] = [a.top * b.bottom, b.top * a.bottom];
  return left < right ? -1 : left > right ? 1 : 0;
}

export const text = (a: Ratio): string => `${a.top}/${a.bottom}`;
