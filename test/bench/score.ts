import { assess } from '../../src/core/assess.ts';
import { gapsOf } from '../../src/core/plan/gaps.ts';
import { planOrder } from '../../src/core/plan/plan.ts';
import { prepare } from '../../src/core/score/prepare.ts';
import { robustnessOf } from '../../src/core/score/robustness.ts';
import { schedule } from '../../src/core/plan/schedule.ts';
import { applicableIn, score } from '../../src/core/score/score.ts';
import { shortestWay } from '../../src/core/score/shortest-way.ts';
import type { Assessment } from '../../src/core/answers.ts';
import { rules as bank } from '../rules-of-the-bank.ts';
import { differentAssessments, ofFifty } from './cases.ts';
import type { Figure } from './figure.ts';

const DAY = '2026-11-25';
const MANY = 400;

/** Assessments a second on one core, and where the time of one goes. */
export function benchScore(): readonly Figure[] {
  const rules = ofFifty(bank);
  const cases = differentAssessments(rules, MANY);
  const prepared = prepare(rules);
  const parts: Readonly<Record<string, (assessment: Assessment) => unknown>> = {
    'scores, findings, gates and gains': (one) => score(rules, one),
    'the shortest way': (one) => shortestWay(prepared, applicableIn(prepared, one), one.answers, score(rules, one).sections),
    'robustness, 2,000 draws': (one) => robustnessOf(rules, one, score(rules, one)),
    'plan and dates': (one) => {
      const plan = planOrder(gapsOf(prepared, one, score(rules, one).gains), rules.gates);
      return schedule(plan, { said: {}, dates: { 'go-live': '2027-08-30' }, today: DAY, bankHolidays: rules.bankHolidays });
    },
    everything: (one) => robustnessOf(rules, one, assess(rules, one, DAY)),
  };
  const took = Object.fromEntries(Object.entries(parts).map(([name, run]) => [name, microseconds(run, cases)]));
  const scores = took['scores, findings, gates and gains']!;
  return [
    { name: 'Scores, findings, gates and gains', value: Math.round(1e6 / scores), unit: 'a second', target: 'at least 10,000' },
    {
      name: 'Everything, robustness and the shortest way as well',
      value: Math.round(1e6 / took['everything']!),
      unit: 'a second',
      target: 'at least 500',
    },
    ...Object.entries(took).map(([name, value]) => ({
      name: `One assessment: ${name}`,
      // The parts work on scores: their own time is what is above them.
      value: Math.round(name === 'everything' || value === scores ? value : value - scores),
      unit: 'µs',
    })),
  ];
}

/** The median of nine rounds over all cases, for one case. */
function microseconds(run: (assessment: Assessment) => unknown, cases: readonly Assessment[]): number {
  const rounds = Array.from({ length: 10 }, () => {
    const start = performance.now();
    for (const one of cases) run(one);
    return ((performance.now() - start) / cases.length) * 1000;
  });
  return rounds.slice(1).toSorted((a, b) => a - b)[4]!;
}
