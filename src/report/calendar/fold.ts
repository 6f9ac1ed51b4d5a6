const MOST = 75;

/** A line of a calendar folded after at most 75 octets, as RFC 5545 asks. No character is cut, and one may be several octets. */
export function folded(line: string): string {
  let [done, part, octets] = ['', '', 0];
  for (const character of line) {
    const more = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + more > MOST) {
      done += `${part}\r\n `;
      // The space that marks a fold counts too.
      [part, octets] = ['', 1];
    }
    part += character;
    octets += more;
  }
  return done + part;
}

function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4;
}
