import type { Assessment, Contribution } from '../answers.ts';
import type { SavedState } from './combine.ts';
import { votesOn, type Item, type Meeting } from './meeting.ts';
import { takeIn, voicesIn } from './take-in.ts';

/**
 * The assessment in which the votes on an item are what those people say to it, as their later word (product rule "Several
 * people"). All else that they said, and what others said, stays.
 */
export function withVotes(state: SavedState, meeting: Meeting, { about, id }: Item, at: string): Assessment {
  const { contributions } = voicesIn(state);
  const votes = votesOn(meeting, id);
  const voters = meeting.people.filter((person) => Object.hasOwn(votes, person.id));
  const later = voters.map(({ id: person, role, name }): readonly [string, Contribution] => {
    const before = contributions[person] ?? { role, name, revision: 0, answers: {}, requirements: {}, remarks: {} };
    return [person, { ...before, [about]: { ...before[about], [id]: votes[person] }, revision: before.revision + 1, at }];
  });
  return takeIn(state, [{ contributions: Object.fromEntries(later), agreed: {} }]);
}
