import type { Kind } from '../../report/model/copy-holds.ts';

/** What a copy leaves out, in words. */
export const leftOutWords: Readonly<Record<Kind, string>> = {
  answers: 'every answer',
  reasons: 'reasons why something does not apply',
  notes: 'notes on answers',
  evidence: 'evidence',
  findings: 'the full list of barriers and facilitators',
  allActions: 'all but the next actions',
  ownActions: 'own actions',
  owners: 'names of owners',
  actionNotes: 'notes and reasons of actions',
  people: 'who answered',
  links: 'links to guidance',
};

/** What is left out, in a row; nothing is a word too. */
export function inARow(kinds: readonly Kind[]): string {
  const words = kinds.map((kind) => leftOutWords[kind]);
  return words.length < 2 ? (words[0] ?? 'nothing') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The same as a sentence. */
export function leftOut(kinds: readonly Kind[]): string {
  return `Left out: ${inARow(kinds)}.`;
}
