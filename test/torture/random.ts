/** Chances that can be had again: the same seed gives the same ones in the same order. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from 0 up to, but not including, `below`. */
  below(below: number): number;
  between(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
}

/** A seed that nobody chose, short enough to be typed again. */
export function newSeed(): number {
  return Math.floor(Math.random() * 1_000_000_000);
}

/** The chances of a seed. `part` gives each run or file its own, so that one can be repeated without those before it. */
export function seeded(seed: number, part = 0): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(part + 1, 0x85ebca6b)) >>> 0;
  const next = (): number => {
    /* mulberry32: small, fast, and even enough for choosing what to break. */
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (below) => Math.floor(next() * below),
    between: (from, to) => from + next() * (to - from),
    pick: (list) => {
      if (list.length === 0) throw new RangeError('Nothing to pick from: give a list with something in it.');
      return list[Math.floor(next() * list.length)]!;
    },
  };
}
