import { expect, test } from 'vitest';
import type { Assessment, PlanEntry } from '../../../src/core/answers.ts';
import { assess } from '../../../src/core/assess.ts';
import { isHeld, isOpen, isOverdue } from '../../../src/core/plan/next-lines.ts';
import { planLines } from '../../../src/core/plan/plan-lines.ts';
import { answered, level, question, rulesWith } from '../../rules.ts';

const TODAY = '2026-11-24';
const RULES = rulesWith([
  question('first'),
  question('second', { steps: [1, 2, 3].map(() => ({ effort: 'S', weeks: 2, dependsOn: ['first'] })) }),
]);
const lowest = answered({ first: level(0), second: level(0) });

function lineOf(id: string, plan: Readonly<Record<string, PlanEntry>>, assessment: Assessment = lowest) {
  const said = { ...assessment, plan };
  return planLines(said, assess(RULES, said, TODAY).plan, RULES.gates).find((line) => line.id === id)!;
}

test('what is not started or in progress is open; what is closed or no longer called for is not', () => {
  for (const said of [{}, { status: 'started' as const }]) expect(isOpen(lineOf('first', { first: said }))).toBe(true);
  for (const status of ['done', 'putOff', 'willNotDo'] as const) expect(isOpen(lineOf('first', { first: { status } }))).toBe(false);
  const risen = { ...lowest, answers: { ...lowest.answers, first: level(3) } };
  expect(isOpen(lineOf('first', { first: { owner: 'Ann' } }, risen))).toBe(false);
});

test('what waits for something that is put off or will not be done is held, and what no longer has an action never is', () => {
  for (const status of ['putOff', 'willNotDo'] as const) expect(isHeld(lineOf('second', { first: { status } }))).toBe(true);
  expect(isHeld(lineOf('second', { first: { status: 'started' } }))).toBe(false);
  const risen = { ...lowest, answers: { ...lowest.answers, second: level(3) } };
  expect(isHeld(lineOf('second', { first: { status: 'putOff' }, second: { owner: 'Ann' } }, risen))).toBe(false);
});

test('what is open is overdue from the day after its agreed date', () => {
  const due = (day: string, more: PlanEntry = {}) => isOverdue(lineOf('first', { first: { due: day, ...more } }), TODAY);
  expect(due('2026-11-23')).toBe(true);
  expect(due(TODAY)).toBe(false);
  expect(due('2026-11-23', { status: 'done' })).toBe(false);
  expect(isOverdue(lineOf('first', {}), TODAY)).toBe(false);
});
