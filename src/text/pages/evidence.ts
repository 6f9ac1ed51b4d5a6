import type { RequirementKind } from '../../bank/types.ts';
import { dayInWords } from '../dates.ts';

export const evidence = {
  grade: 'Grade',
  title: 'Evidence',
  intro: 'Every finding and duty behind the questions: where it comes from, how sure it is, and which questions and actions rest on it.',
  graded: 'How sure each finding is',
  weights:
    'The grade decides how much a question weighs in a score: A 3, B 2, C 1. Evidence from outside the study, duties and our own practice weigh 1. The weight says how directly a thing was read, not how much it matters: what the law demands stands in the gates. These weights are our own convention.',
  find: 'Find by word',
  found: (count: number, typed: string) =>
    count === 0 ? `Nothing here contains "${typed}".` : count === 1 ? '1 entry' : `${count} entries`,
  barriers: 'Barriers',
  facilitators: 'Facilitators and lessons',
  outside: 'Evidence from outside the study',
  requirements: 'Law, due diligence and guidance',
  context: 'Context',
  contextIntro: 'Shown here for the reader. It asks nothing of a trust and opens no gate.',
  sources: 'Sources',
  source: 'Source',
  sure: 'How sure',
  phase: 'Phase',
  rows: 'Rows',
  questions: 'Questions and actions that rest on it',
  owner: 'Likely owner',
  gate: 'Gate',
  knownBy: (title: string, level: number) => `Known by the question "${title}" at level ${level}`,
  askedByItself: 'Asked by itself',
  checked: (date: string, review: string, readIn?: 'copy' | 'digests') =>
    `${readIn ? `Read in a stored copy${readIn === 'digests' ? ' of digests or blogs' : ''} on ${dayInWords(date)}, not on the official page. To` : `Checked ${dayInWords(date)}, to`} be reviewed by ${dayInWords(review)}.`,
  overdue: 'May be out of date: the date of its review has passed.',
  read: 'What was read of it',
} as const;

export const kinds: Readonly<Record<RequirementKind, string>> = {
  law: 'Law',
  'due diligence': 'Due diligence',
  guidance: 'Guidance',
  context: 'Context',
};
