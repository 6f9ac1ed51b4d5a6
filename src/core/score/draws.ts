/** How often the weights are drawn anew. */
export const DRAWS = 2000;

/** What a weight may be multiplied by, in thousandths: from half to double, in equal ratios. */
const MULTIPLIERS = [500, 595, 707, 841, 1000, 1189, 1414, 1682, 2000] as const;

/* The code of the digit 0. */
const ZERO = 48;

/**
 * The multiplier of a question's weight in each draw, in thousandths. Chosen by a hash of its id and the number of the
 * draw, so that every computer draws the same: FNV-1a (32 bit) over the UTF-8 bytes of "id draw", stirred as MurmurHash3
 * ends, modulo 9 (product rule "Robustness").
 */
export function drawsOf(id: string): Uint16Array {
  const ofId = new TextEncoder().encode(`${id} `).reduce(fnv1a, 0x811c9dc5);
  const [hashes, draws] = [new Int32Array(DRAWS), new Uint16Array(DRAWS)];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    // The digits of a number are those of its tenth, and one more: so is its hash.
    const hash = fnv1a(draw < 10 ? ofId : hashes[Math.trunc(draw / 10)]!, ZERO + (draw % 10));
    hashes[draw] = hash;
    draws[draw] = MULTIPLIERS[stirred(hash) % 9]!;
  }
  return draws;
}

function fnv1a(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

/* The last steps of MurmurHash3: without them neighbouring draws are alike. */
function stirred(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
