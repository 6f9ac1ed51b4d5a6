import * as v from 'valibot';
import type { Meeting } from '../../core/people/meeting.ts';
import { answerShape, idShape, requirementAnswerShape, respondentShape } from '../format/format.ts';

/* A meeting on its way, as this browser keeps it between two pages. What comes back is checked like any saved data. */

const MOST = 500;
const meetingShape = v.object({
  people: v.pipe(v.array(v.object({ ...respondentShape.entries, id: idShape })), v.maxLength(MOST)),
  items: v.pipe(v.array(v.object({ about: v.picklist(['answers', 'requirements']), id: idShape })), v.minLength(1), v.maxLength(MOST)),
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  votes: v.record(idShape, v.record(idShape, v.union([answerShape, requirementAnswerShape]))),
  revealed: v.array(idShape),
});

/** The text of a meeting. */
export function encodeMeeting(meeting: Meeting): string {
  return JSON.stringify(meeting);
}

/** The meeting of a text; undefined where it is none. */
export function decodeMeeting(text: string | undefined): Meeting | undefined {
  try {
    const read = v.safeParse(meetingShape, JSON.parse(text ?? ''));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}
