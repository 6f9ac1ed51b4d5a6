/** The words of the name of a trust, without case, marks and signs: names stand in their order, the same on every machine. */
export function trustWords(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What tells a trust from all others: its name without spaces as well. Empty where it has no name. */
export function trustKey(name: string): string {
  return trustWords(name).replaceAll(' ', '');
}

/** True for two names that may be of one trust: they have the same key, or one is no name. */
export function mayBeOneTrust(a: string, b: string): boolean {
  const [one, other] = [trustKey(a), trustKey(b)];
  return one === '' || other === '' || one === other;
}
