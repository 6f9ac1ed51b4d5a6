import type { Random } from '../random.ts';
import { FORMATS, NUMBERS, OTHER_APPS } from './hostile.ts';
import { draftOf, put, rawText, write, type Draft, type Json } from './json.ts';

/* Files that are whole, and not what they say or not what they should be. */

export function otherApp(text: string, random: Random): string {
  const other = random.pick(OTHER_APPS);
  if (random.next() < 0.5) return other;
  /* Half ours: what another program adds to our file, or we to its. */
  return random.next() < 0.5 ? `{"assessment":${text},"and":${JSON.stringify(other)}}` : `${other}\n${text}`;
}

export function otherFormat(draft: Draft, random: Random): void {
  put(draft.tree, 'format', random.pick<Json>([...FORMATS, 1, null, ['groundwork-assessment'], { toString: 'groundwork-assessment' }]));
}

export function otherVersion(draft: Draft, random: Random): void {
  const raw = () => rawText(draft, random.pick(NUMBERS));
  put(draft.tree, 'formatVersion', random.pick<Json>([0, 1, 2, 3, 99, -1, 1.5, '1', '2', null, true, [1], {}, raw()]));
}

/** What is read first in a file: byte-order marks, white space, nothing. */
export function margins(text: string, random: Random): string {
  const margin = () => random.pick(['', '\ufeff', '\ufeff\ufeff', ' \r\n\t', '\u00a0', '\u0000', '\u2028', ")]}'\n", '\u001e', 'null\n']);
  return margin() + random.pick([text, text, '', text.replaceAll('\n', '\r\n'), text.replaceAll('\n', ''), `${text}${text}`]) + margin();
}

/**
 * Good in every part, and as near to the size limit as it gets, without the white space that we would write: what opens
 * must still open after it was saved. Big, so only a few are.
 */
export function filledUp(text: string, random: Random, limit: number): string {
  if (random.next() > 0.02) return JSON.stringify(JSON.parse(text));
  const draft = draftOf(text);
  const parts = random.pick([10, 120, 1000, 4000]);
  const noteLength = Math.min(20_000, Math.floor((limit - text.length) / parts) - 30);
  const remarks = Object.fromEntries(Array.from({ length: parts }, (_, at) => [`k${at}`, { note: 'n'.repeat(noteLength) }]));
  const assessment = draft.tree['assessment'];
  if (typeof assessment === 'object' && assessment !== null) put(assessment as Record<string, Json>, 'remarks', remarks);
  return JSON.stringify(JSON.parse(write(draft)));
}
