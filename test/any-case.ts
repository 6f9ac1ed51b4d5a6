import fc from 'fast-check';
import type { Effort, Level, Rules } from '../src/bank/types.ts';
import type { Answer, PlanEntry } from '../src/core/answers.ts';
import { addDays } from '../src/core/plan/days.ts';
import { answered, finding, question, requirement, rulesWith, withDates, withFacts } from './rules.ts';

/* Random banks and assessments, for laws that hold for all of them. */

const FINDINGS = [
  finding('B01'),
  finding('B02', { grade: 'B' }),
  finding('F01', { kind: 'facilitator', grade: 'C' }),
  finding('X01', { outside: true }),
];
const GATES = ['decide', 'contract', 'go-live', 'sustain'];

/** A level, an unknown or a not applicable; no answer is an absent one. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom<Level>(0, 1, 2, 3).map((level): Answer => ({ kind: 'level', level })),
  fc.constant<Answer>({ kind: 'unknown' }),
  fc.constant<Answer>({ kind: 'notApplicable', reason: 'Not here.' }),
);

/** What people said of an action: any status, and dates around the day on which the tests plan. */
export const anySaid: fc.Arbitrary<PlanEntry> = fc.record(
  {
    status: fc.constantFrom('started' as const, 'done' as const, 'putOff' as const, 'willNotDo' as const),
    due: fc.integer({ min: -60, max: 400 }).map((days) => addDays('2026-11-24', days)),
  },
  { requiredKeys: [] },
);

/** A random bank: up to `most` questions over 3 sections, dependencies only on earlier questions of no later gate. */
export const anyRules = (most = 8): fc.Arbitrary<Rules> =>
  fc
    .array(
      fc.record({
        section: fc.constantFrom('one', 'two', 'three'),
        gate: fc.nat(3),
        target: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
        critical: fc.boolean(),
        links: fc.subarray(FINDINGS.map((one) => one.id)),
        weeks: fc.integer({ min: 1, max: 12 }),
        waits: fc.boolean(),
        quick: fc.boolean(),
        efforts: fc.array(fc.constantFrom<Effort>('S', 'M', 'L'), { minLength: 3, maxLength: 3 }),
        fact: fc.constantFrom(undefined, 'cloud-hosted', 'network-member'),
      }),
      { minLength: 1, maxLength: most },
    )
    .chain((parts) => fc.record({ parts: fc.constant(parts), dutyAt: fc.nat(3) }))
    .map(({ parts, dutyAt }) => {
      const gates = parts.map((part) => part.gate).toSorted((a, b) => a - b);
      const questions = parts.map((part, at) =>
        question(`q${at}`, {
          section: part.section,
          gate: GATES[gates[at] ?? 0] ?? 'decide',
          target: part.target,
          critical: part.critical,
          quick: part.quick,
          findings: part.links,
          ...(part.fact !== undefined && { askWhen: part.fact }),
          steps: part.efforts.map((effort) => ({ effort, weeks: part.weeks, dependsOn: part.waits && at > 0 ? [`q${at - 1}`] : [] })),
        }),
      );
      return rulesWith(questions, {
        findings: FINDINGS,
        bankHolidays: ['2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29'],
        requirements: [
          // The first question waits for nothing, so it may be needed at any gate, also at one before its own.
          requirement('R01', { gate: GATES[dutyAt] ?? 'decide', by: { question: 'q0', level: 1 } }),
          requirement('R06', { gate: 'contract', asked: { section: 'one', effort: 'S', weeks: 3, mayNotApply: true } }),
        ],
      });
    });

/** A random bank with answers, facts, dates and a plan that fit it. */
export const anyCaseOf = (most?: number) =>
  anyRules(most).chain((rules) =>
    fc.record({
      rules: fc.constant(rules),
      assessment: fc
        .record({
          answers: fc.dictionary(fc.constantFrom(...rules.questions.map((one) => one.id)), anyAnswer),
          facts: fc.dictionary(fc.constantFrom(...rules.facts), fc.boolean()),
          kind: fc.constantFrom('full' as const, 'full' as const, 'quick' as const),
          dates: fc.dictionary(fc.constantFrom(...GATES), fc.constantFrom('2026-12-01', '2027-03-28', '2027-10-02')),
          plan: fc.dictionary(fc.constantFrom(...rules.questions.map((one) => one.id)), anySaid),
        })
        .map(({ answers, facts, dates, kind, plan }) => withDates(dates, withFacts(facts, answered(answers, { kind, plan })))),
    }),
  );

export const anyCase = anyCaseOf();
