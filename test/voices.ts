import fc from 'fast-check';
import type { Level } from '../src/bank/types.ts';
import type { Agreement, Answer, Contribution, Voices } from '../src/core/answers.ts';
import { anyAnswer } from './any-case.ts';

/* What several people may have said: few ids, so that files meet. */

const PEOPLE = ['ann', 'bob', 'cem'];
const QUESTIONS = ['q0', 'q1', 'q2', 'q3'];
const MOMENTS = ['2026-11-24T09:00:00.000Z', '2026-11-25T09:00:00.000Z'];

export const said = (level: Level): Answer => ({ kind: 'level', level });

/** A contribution with these answers, and all else as plain as it can be. */
export const contribution = (answers: Contribution['answers'], rest: Partial<Contribution> = {}): Contribution => ({
  role: '',
  name: '',
  revision: 1,
  at: MOMENTS[0]!,
  answers,
  requirements: {},
  remarks: {},
  ...rest,
});

const anyContribution: fc.Arbitrary<Contribution> = fc.record({
  role: fc.constantFrom('', 'pacs-manager', 'board'),
  name: fc.constantFrom('', 'Ŵyn'),
  revision: fc.nat(2),
  at: fc.constantFrom(...MOMENTS),
  answers: fc.dictionary(fc.constantFrom(...QUESTIONS), anyAnswer),
  requirements: fc.dictionary(fc.constantFrom('R06'), fc.constantFrom({ kind: 'met' as const }, { kind: 'notMet' as const })),
  remarks: fc.dictionary(fc.constantFrom(...QUESTIONS), fc.record({ note: fc.constantFrom('n', 'm') })),
});

const anyAgreement: fc.Arbitrary<Agreement> = fc
  .record({ answer: fc.option(anyAnswer, { nil: undefined }), revision: fc.nat(2), at: fc.constantFrom(...MOMENTS) })
  .map(({ answer, ...rest }) => ({ about: 'answers' as const, ...(answer && { answer }), ...rest }));

export const anyVoices: fc.Arbitrary<Voices> = fc.record({
  contributions: fc.dictionary(fc.constantFrom(...PEOPLE), anyContribution),
  agreed: fc.dictionary(fc.constantFrom(...QUESTIONS), anyAgreement),
});
