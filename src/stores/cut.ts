import { atom } from 'nanostores';
import { within, type Cut } from '../core/within.ts';

/** What the last change had to be cut to, since it was longer than it may be; null where it was not. */
export const $cut = atom<Cut | null>(null);

/** What a person wrote, with no text longer than it may be; says so where one was. What stood there before is never cut. */
export function shortened<T>(written: T, before: unknown): T {
  let cut: Cut | null = null;
  const kept = within(written, before, (last) => (cut = last));
  $cut.set(cut);
  return kept;
}
