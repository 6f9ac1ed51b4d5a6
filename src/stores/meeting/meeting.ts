import { atom } from 'nanostores';
import type { AnyAnswer } from '../../core/answers.ts';
import { voteAnew, withRevealed, withVote, type Attendee, type Item, type Meeting } from '../../core/people/meeting.ts';
import { withVotes } from '../../core/people/take-votes.ts';
import { decodeMeeting, encodeMeeting } from '../../save/meeting/meeting.ts';
import { heldMeeting, holdMeeting } from '../../save/storage/browser.ts';
import { $assessment, changeWhole } from '../assessment.ts';
import { shortened } from '../cut.ts';
import { stateOf } from '../saving/state-of.ts';

/** The meeting about the open assessment; null while there is none. Votes in it are shown by nothing before they are revealed. */
export const $meeting = atom<Meeting | null>(null);

/** Whether the browser has kept the last change of the meeting. */
export const $held = atom(true);

/** Goes on with the meeting that the browser keeps for the open assessment. */
export function readMeeting(): void {
  $meeting.set(kept() ?? null);
}

/** Begins a meeting of these people about these questions. */
export function beginMeeting(people: readonly Attendee[], items: readonly Item[]): void {
  keep(shortened({ people, items, at: 0, votes: {}, revealed: [] }, null));
}

/** Somebody comes to the meeting. */
export function join(person: Attendee): void {
  edit((meeting) => ({ ...meeting, people: [...meeting.people, person] }));
}

/** Takes one person's vote. Only this browser has it until the votes are revealed. */
export function vote(item: string, person: string, answer: AnyAnswer): void {
  edit((meeting) => withVote(meeting, item, person, answer));
}

/** Shows the votes on an item, which are what those people say from now on. */
export function reveal(item: Item): void {
  const meeting = latest();
  const shown = meeting && withRevealed(meeting, item.id);
  if (!meeting || !shown || shown === meeting) return;
  const at = new Date().toISOString();
  if (changeWhole((assessment) => withVotes(stateOf(assessment), meeting, item, at))) keep(shown);
}

/** Lets people vote on an item once more. */
export function again(item: string): void {
  edit((meeting) => voteAnew(meeting, item));
}

/** Goes to the item at this place, or behind the last to the end of the meeting. */
export function goTo(at: number): void {
  edit((meeting) => ({ ...meeting, at: Math.min(Math.max(at, 0), meeting.items.length) }));
}

/** Closes the meeting. What was voted and agreed is in the assessment. */
export function closeMeeting(): void {
  keep(null);
}

function edit(change: (meeting: Meeting) => Meeting): void {
  const meeting = latest();
  if (meeting) keep(shortened(change(meeting), meeting));
}

/* Another tab may have gone on with the same meeting: its votes are not to be lost, so what is kept is read first. */
function latest(): Meeting | null {
  return ($held.get() ? kept() : undefined) ?? $meeting.get();
}

function kept(): Meeting | undefined {
  const id = $assessment.get()?.id;
  return id === undefined ? undefined : decodeMeeting(heldMeeting(id));
}

function keep(meeting: Meeting | null): void {
  const id = $assessment.get()?.id;
  if (id === undefined) return;
  $held.set(holdMeeting(id, meeting ? encodeMeeting(meeting) : undefined));
  $meeting.set(meeting);
}
