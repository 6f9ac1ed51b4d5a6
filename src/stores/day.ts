import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { IsoDate } from '../core/answers.ts';
import { today } from './today.ts';

const $day = atom(today());

/** Today, for what is shown: told anew when a tab that was left open over night is looked at again, and while it is looked at. */
export const $today: ReadableAtom<IsoDate> = $day;

/* A timer set for midnight would sleep with the computer. */
const OFTEN = 60_000;

onMount($day, () => {
  const look = () => $day.set(today());
  const moments = ['focus', 'pageshow', 'visibilitychange'] as const;
  look();
  for (const moment of moments) addEventListener(moment, look);
  const timer = setInterval(look, OFTEN);
  return () => {
    for (const moment of moments) removeEventListener(moment, look);
    clearInterval(timer);
  };
});
