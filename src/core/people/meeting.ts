import { entry, type AnyAnswer, type Respondent } from '../answers.ts';

/** Somebody in the room. The id is that of the person's contribution, so that a vote is the person's later word. */
export interface Attendee extends Respondent {
  readonly id: string;
}

/** A question or duty that a meeting takes up. */
export interface Item {
  readonly about: 'answers' | 'requirements';
  readonly id: string;
}

/** A meeting on its way: who is there, what is taken up, where it stands, and the votes by item and person. */
export interface Meeting {
  readonly people: readonly Attendee[];
  readonly items: readonly Item[];
  /** The place of the item that is open; as many as there are items once all were taken up. */
  readonly at: number;
  readonly votes: Readonly<Record<string, Readonly<Record<string, AnyAnswer>>>>;
  /** Ids of the items whose votes were shown. */
  readonly revealed: readonly string[];
}

/** What each person voted on an item so far. */
export function votesOn({ votes }: Meeting, item: string): Readonly<Record<string, AnyAnswer>> {
  return entry(votes, item) ?? {};
}

/** The meeting with one person's vote, in place of an earlier one. Once the votes were shown, none is taken: the meeting as it is. */
export function withVote(meeting: Meeting, item: string, person: string, answer: AnyAnswer): Meeting {
  if (meeting.revealed.includes(item)) return meeting;
  return { ...meeting, votes: { ...meeting.votes, [item]: { ...votesOn(meeting, item), [person]: answer } } };
}

/** The meeting with the votes on an item shown; without any vote there is nothing to show, and it stays as it is. */
export function withRevealed(meeting: Meeting, item: string): Meeting {
  if (meeting.revealed.includes(item) || Object.keys(votesOn(meeting, item)).length === 0) return meeting;
  return { ...meeting, revealed: [...meeting.revealed, item] };
}

/** The meeting in which people vote on an item once more. What they voted before is kept as what they said, not as a vote. */
export function voteAnew(meeting: Meeting, item: string): Meeting {
  const { [item]: _, ...votes } = meeting.votes;
  return { ...meeting, votes, revealed: meeting.revealed.filter((id) => id !== item) };
}

/** Who has not voted on an item yet, in the order in which they came. */
export function missingOn(meeting: Meeting, item: string): readonly Attendee[] {
  const votes = votesOn(meeting, item);
  return meeting.people.filter(({ id }) => !Object.hasOwn(votes, id));
}

/** Places of the items on which somebody voted and nothing was shown: those votes are not in the assessment yet. */
export function heldBack({ items, votes, revealed }: Meeting): readonly number[] {
  return items.flatMap(({ id }, at) => (Object.hasOwn(votes, id) && !revealed.includes(id) ? [at] : []));
}
