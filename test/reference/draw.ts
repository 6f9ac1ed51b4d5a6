/* Which multiplier a question gets in a draw. */

const MULTIPLIERS = [500, 595, 707, 841, 1000, 1189, 1414, 1682, 2000];
const BITS_32 = 2n ** 32n;

const drawn = new Map<string, number>();

/** "in draw k each question's weight is multiplied by one of 500, 595, … 2000 (÷ 1000), chosen by a hash of its id and k" */
export function multiplier(id: string, k: number): number {
  const key = `${id} ${k}`;
  const found = drawn.get(key) ?? MULTIPLIERS[Number(mixed(fnv1a(key)) % 9n)] ?? 0;
  // The same for every assessment, so that only the first one waits for it.
  drawn.set(key, found);
  return found;
}

/** FNV-1a with 32 bits, over the UTF-8 bytes. */
export function fnv1a(words: string): bigint {
  let hash = 2166136261n;
  for (const byte of new TextEncoder().encode(words)) hash = ((hash ^ BigInt(byte)) * 16777619n) % BITS_32;
  return hash;
}

/** The last mixing of a 32-bit murmur3 hash. */
export function mixed(hash: bigint): bigint {
  let x = hash;
  x ^= x >> 16n;
  x = (x * 0x85ebca6bn) % BITS_32;
  x ^= x >> 13n;
  x = (x * 0xc2b2ae35n) % BITS_32;
  return x ^ (x >> 16n);
}
