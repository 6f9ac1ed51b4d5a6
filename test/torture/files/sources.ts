import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { emptyAssessment, type Answer, type Assessment } from '../../../src/core/answers.ts';
import { encode, type Saved } from '../../../src/save/format/encode.ts';
import { assessmentOf, type Respondent } from '../../../src/save/format/respondent.ts';
import { rules } from '../../rules-of-the-bank.ts';
import { BIDI, LONGEST_LINE, LONGEST_TEXT, MARKUP } from './hostile.ts';

/* Good files, as Groundwork writes them, to be broken. */

export const TODAY = '2026-11-24';

export interface Source {
  readonly name: string;
  readonly saved: Saved;
  readonly text: string;
}

const example = parse(readFileSync(`${import.meta.dirname}/../../respondents/worked-example.yaml`, 'utf8')) as Respondent;
const questions = rules.questions.map(({ id }) => id);
const requirements = rules.requirements.map(({ id }) => id);
const each = <T>(ids: readonly string[], value: (at: number) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(ids.map((id, at) => [id, value(at)]));
/* Named, because under the name of a method TypeScript takes them for one. */
const unknown: Answer = { kind: 'unknown' };
const notApplicable: Answer = { kind: 'notApplicable', reason: '</script>' };
const hostileAt = (at: number): string => [...MARKUP, ...BIDI][at % (MARKUP.length + BIDI.length)]!;

const assessments: Readonly<Record<string, Assessment>> = {
  empty: emptyAssessment('0'),
  example: { ...assessmentOf(example, '00aa11bb22cc33dd44ee55ff66778899', TODAY), fictional: true },
  quick: { ...emptyAssessment('quick'), kind: 'quick', answers: { [questions[0]!]: { kind: 'level', level: 0 } } },
  everything: {
    ...emptyAssessment('everything'),
    deployment: {
      trust: 'Llŷn 🏥 NHS Trust',
      network: 'N',
      tool: 'T',
      useCase: 'line one\r\nline two',
      stage: 'live',
      dates: each(rules.gates, (at) => ['1900-01-01', '9999-12-31', '2028-02-29', '2026-11-24'][at % 4]!),
      facts: each(rules.facts, (at) => at % 2 === 0),
    },
    answers: each(questions, (at) => ({ kind: 'level', level: (at % 4) as 0 | 1 | 2 | 3 })),
    requirements: each(requirements, (at) => ({ kind: (['met', 'partly', 'notMet', 'unknown'] as const)[at % 4]! })),
    plan: each(questions, () => ({ owner: 'Ann', due: '2027-01-04' })),
  },
  nothingApplies: {
    ...emptyAssessment('nothing-applies'),
    deployment: { ...emptyAssessment('').deployment, facts: each(rules.facts, () => false) },
    answers: each(questions, (at): Answer => (at % 5 === 4 ? { kind: 'unknown' } : { kind: 'notApplicable', reason: 'There is none.' })),
    requirements: each(requirements, () => ({ kind: 'notApplicable', reason: '' })),
  },
  hostile: {
    ...emptyAssessment('hostile'),
    deployment: { ...emptyAssessment('').deployment, trust: MARKUP[0]!, tool: BIDI[0]!, useCase: '=cmd|" /C calc"!A0', network: '\ud800' },
    answers: { constructor: unknown, toString: notApplicable },
    remarks: each(questions.slice(0, 20), (at) => ({ note: hostileAt(at), evidence: 'javascript:alert(1)' })),
    plan: { hasOwnProperty: { owner: '@SUM(A1)', due: '2027-01-04' } },
  },
  longest: {
    ...emptyAssessment('longest'),
    deployment: { ...emptyAssessment('').deployment, trust: 'x'.repeat(LONGEST_LINE) },
    remarks: { [questions[1]!]: { note: 'é'.repeat(LONGEST_TEXT) } },
  },
};

export const sources: readonly Source[] = Object.entries(assessments).map(([name, assessment], at) => {
  const saved = { assessment, revision: at * 7, savedAt: '2026-11-24T09:00:00.000Z', bankVersion: rules.version };
  return { name, saved, text: encode(saved) };
});
