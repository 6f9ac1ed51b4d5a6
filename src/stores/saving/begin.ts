import { emptyAssessment, entry, type Assessment } from '../../core/answers.ts';
import { today } from '../every-page/today.ts';

/**
 * What a page is to begin with, as the fragment of its address: beside what is there, never over it. Such a link holds
 * before the script of its own page has arrived, and in a new tab.
 */
export const begin = { full: '#new', quick: '#new-quick-check', example: '#worked-example' } as const;

/** Makes what is begun under this id, or undefined where it is empty and need not be kept yet. */
type Beginning = (id: string) => Promise<Assessment | undefined>;

const beginnings: Readonly<Record<string, Beginning>> = {
  [begin.full]: async () => undefined,
  [begin.quick]: async (id) => ({ ...emptyAssessment(id), kind: 'quick' }),
  [begin.example]: async (id) => {
    const [{ example }, { assessmentOf }] = await Promise.all([import('groundwork:example'), import('../../save/format/respondent.ts')]);
    return { ...assessmentOf(example, id, today()), fictional: true };
  },
};

/**
 * What the link that led here asked to begin, or undefined. It is asked once: the fragment is taken out of the address, so
 * that reloading the page, or keeping its address, goes on with what was begun.
 */
export function askedToBegin(): Beginning | undefined {
  const asked = entry(beginnings, location.hash);
  if (asked) history.replaceState(history.state, '', location.pathname + location.search);
  return asked;
}
