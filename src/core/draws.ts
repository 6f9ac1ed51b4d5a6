/** How often the weights are drawn anew. */
export const DRAWS = 2000;

/** What a weight may be multiplied by, in thousandths: from half to double, in equal ratios. */
const MULTIPLIERS = [500, 595, 707, 841, 1000, 1189, 1414, 1682, 2000] as const;

/**
 * The multiplier of a question's weight in each draw, in thousandths. Chosen by a hash of its id and the number of the
 * draw, so that every computer draws the same: FNV-1a (32 bit) over the UTF-8 bytes of "id draw", stirred as MurmurHash3
 * ends, modulo 9 (product rule "Robustness").
 */
export function drawsOf(id: string): Uint16Array {
  const ofId = fnv1a(0x811c9dc5, new TextEncoder().encode(`${id} `));
  return Uint16Array.from({ length: DRAWS }, (_, draw) => MULTIPLIERS[stirred(fnv1a(ofId, digitsOf(draw))) % 9]!);
}

function digitsOf(draw: number): readonly number[] {
  return Array.from(String(draw), (digit) => digit.charCodeAt(0));
}

function fnv1a(start: number, bytes: Iterable<number>): number {
  let hash = start;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}

/* The last steps of MurmurHash3: without them neighbouring draws are alike. */
function stirred(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
