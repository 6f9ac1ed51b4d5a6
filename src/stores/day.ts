import { atom, type ReadableAtom } from 'nanostores';
import type { IsoDate } from '../core/answers.ts';
import { today } from './every-page/today.ts';

const $day = atom(today());

/** Today, for what is shown: told anew when a tab that was left open over night is looked at again, and while it is looked at. */
export const $today: ReadableAtom<IsoDate> = $day;

/* A timer set for midnight would sleep with the computer. */
const OFTEN = 60_000;

if (typeof document === 'object') {
  const look = () => $day.set(today());
  for (const moment of ['focus', 'pageshow', 'visibilitychange']) addEventListener(moment, look);
  setInterval(look, OFTEN);
}
