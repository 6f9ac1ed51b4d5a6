import { closestMatch } from 'leven';

/** What is wrong, after the key that it is about: `steps[1].weeks: Write a whole number of weeks.` */
export function explain(path: readonly unknown[], message: string): string {
  const where = path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${String(part)}`)).join('');
  return where === '' ? message : `${where}: ${message}`;
}

/** "Did you mean …?" where a known word is near, else the words that are known. */
export function instead(wrong: string, known: readonly string[]): string {
  const near = closestMatch(wrong, [...known], { maxDistance: Math.max(2, Math.floor(wrong.length / 3)) });
  return near === undefined ? `Write one of: ${known.join(', ')}.` : `Did you mean "${near}"?`;
}
