import type { Level, QuestionRule, Rules } from '../../src/bank/types.ts';
import type { Answer, Assessment, RequirementAnswer } from '../../src/core/answers.ts';
import { answered, level, notApplicable, unknown } from '../rules.ts';

/* What the published vectors are made from: each reaches for something that another program may get wrong. */

export interface Input {
  readonly name: string;
  readonly assessment: Assessment;
}

/** All inputs, for the questions of this bank. */
export function vectorInputs(rules: Rules, example: Assessment): readonly Input[] {
  const { questions } = rules;
  const all = (of: (question: QuestionRule, at: number) => Answer | undefined) =>
    Object.fromEntries(questions.flatMap((question, at) => (of(question, at) ? [[question.id, of(question, at)!]] : [])));
  const duties = (kind: Exclude<RequirementAnswer['kind'], 'notApplicable'>) => ({
    requirements: Object.fromEntries(rules.requirements.filter(({ asked }) => asked).map(({ id }) => [id, { kind }])),
  });
  const withDeployment = (more: Partial<Assessment['deployment']>, assessment: Assessment): Assessment => ({
    ...assessment,
    deployment: { ...assessment.deployment, ...more },
  });
  const atTarget = all(({ target }) => level(target));
  const critical = questions.filter((question) => question.critical);
  const mixed = (seed: number) => all((_, at) => pick(seed, at));
  const dates = { decide: '2026-12-24', contract: '2027-03-28', 'go-live': '2027-08-30', sustain: '2028-02-29' };

  return [
    { name: 'nothing answered', assessment: answered({}) },
    {
      name: 'nothing known',
      assessment: answered(
        all(() => unknown),
        duties('unknown'),
      ),
    },
    ...([0, 1, 2, 3] as const).map((one: Level) => ({ name: `all at level ${one}`, assessment: answered(all(() => level(one))) })),
    {
      name: 'all at level 3, all duties met',
      assessment: answered(
        all(() => level(3)),
        duties('met'),
      ),
    },
    { name: 'all at their targets, all duties met', assessment: answered(atTarget, duties('met')) },
    { name: 'all at their targets, all duties partly met', assessment: answered(atTarget, duties('partly')) },
    { name: 'all at their targets, no duty met', assessment: answered(atTarget, duties('notMet')) },
    ...critical.slice(0, 2).map(({ id, target }) => ({
      name: `all at their targets but ${id}, one below`,
      assessment: answered({ ...atTarget, [id]: level((target - 1) as Level) }, duties('met')),
    })),
    {
      name: 'all at their targets, one critical question unknown',
      assessment: answered({ ...atTarget, [critical.at(-1)!.id]: unknown }, duties('met')),
    },
    {
      name: 'does not apply wherever it may be said, level 2 elsewhere',
      assessment: answered(all(({ mayNotApply }) => (mayNotApply ? notApplicable : level(2)))),
    },
    ...rules.facts.map((fact) => ({
      name: `the fact ${fact} given as no, all at level 1`,
      assessment: withDeployment({ facts: { [fact]: false } }, answered(all(() => level(1)))),
    })),
    {
      name: 'every fact given as no, nothing answered',
      assessment: withDeployment({ facts: Object.fromEntries(rules.facts.map((fact) => [fact, false])) }, answered({})),
    },
    {
      name: 'every fact given as yes, mixed answers',
      assessment: withDeployment({ facts: Object.fromEntries(rules.facts.map((fact) => [fact, true])) }, answered(mixed(1))),
    },
    { name: 'one section only', assessment: answered(all(({ section }) => (section === rules.sections[0] ? level(2) : undefined))) },
    { name: 'one question only', assessment: answered({ [questions[0]!.id]: level(3) }) },
    {
      name: 'answers to questions that the bank does not have',
      assessment: answered({ 'retired-question': level(3), constructor: level(0) }),
    },
    { name: 'quick check, nothing answered', assessment: answered({}, { kind: 'quick' }) },
    {
      name: 'quick check, all at level 3',
      assessment: answered(
        all(() => level(3)),
        { kind: 'quick' },
      ),
    },
    { name: 'quick check, mixed answers', assessment: answered(mixed(2), { kind: 'quick' }) },
    { name: 'dates on a weekend, a bank holiday and a leap day', assessment: withDeployment({ dates }, answered(mixed(3))) },
    {
      name: 'dates that have passed',
      assessment: withDeployment({ dates: { decide: '2026-01-05', contract: '2026-02-02' } }, answered(mixed(4))),
    },
    { name: 'one date only, of the last gate', assessment: withDeployment({ dates: { sustain: '2027-06-30' } }, answered(mixed(5))) },
    { name: 'the worked example', assessment: example },
    ...[6, 7, 8, 9].map((seed) => ({ name: `mixed answers ${seed - 5}`, assessment: answered(mixed(seed), duties('met')) })),
  ];
}

/** A level, an unknown or no answer, the same for the same seed: levels are likelier. */
function pick(seed: number, at: number): Answer | undefined {
  const spun = Math.imul(Math.imul(seed * 7919 + at + 1, 0x85ebca6b) ^ 0x2c1b3c6d, 0x297a2d39) >>> 16;
  const one = spun % 10;
  return one === 9 ? undefined : one === 8 ? unknown : level((one % 4) as Level);
}
