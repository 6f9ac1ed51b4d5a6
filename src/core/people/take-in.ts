import { answersGiven, type Assessment, type Voices } from '../answers.ts';
import { combine, isTogether, later, voicesOf, type SavedState } from './combine.ts';
import { withJointAnswers } from './joint.ts';

const NOBODY: Voices = { contributions: {}, agreed: {} };

/** What became of one person's word: somebody new, a later word than was here, the very same, or one that is older than what is here. */
export type Heard = 'new' | 'later' | 'same' | 'older';

/**
 * The assessment with what others said taken in. An assessment in which somebody answered alone becomes one of several
 * people, with its own respondent as one of them; one in which nothing was said yet adds nobody.
 */
export function takeIn(state: SavedState, others: readonly Voices[]): Assessment {
  return withJointAnswers({ ...state.assessment, ...others.reduce(combine, voicesIn(state)) });
}

/** What taking these voices in does to each person of them, by respondent id, where `here` is what is there already. */
export function heardIn(here: Voices, { contributions }: Voices): Readonly<Record<string, Heard>> {
  return Object.fromEntries(Object.entries(contributions).map(([id, theirs]) => [id, heard(here.contributions[id], theirs)]));
}

function heard(mine: Voices['contributions'][string] | undefined, theirs: Voices['contributions'][string]): Heard {
  if (mine === undefined) return 'new';
  if (mine.revision === theirs.revision && mine.at === theirs.at) return 'same';
  return later(mine, theirs) === mine ? 'older' : 'later';
}

/** The voices of an assessment: nobody's where nothing was said in it yet. */
export function voicesIn(state: SavedState): Voices {
  const { assessment } = state;
  const silent = answersGiven(assessment) === 0;
  return silent && !isTogether(assessment) ? NOBODY : voicesOf(state);
}
