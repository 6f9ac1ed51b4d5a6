const MOST = 75;

/**
 * A calendar with its lines folded after at most 75 octets, as RFC 5545 asks. The writer folds after 75 characters, and a
 * character may be several octets.
 */
export function foldedByOctets(calendar: string): string {
  return calendar.replaceAll('\r\n\t', '').split('\r\n').map(folded).join('\r\n');
}

function folded(line: string): string {
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
