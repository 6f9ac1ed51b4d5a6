import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { answered, finding, level, notApplicable, question, requirement, rulesWith, unknown } from '../../rules.ts';

const rules = rulesWith(
  [
    question('lead', { critical: true, gate: 'contract' }),
    question('case', { gate: 'decide' }),
    question('heavy', { gate: 'contract', findings: ['B01'] }),
    question('plain'),
  ],
  { findings: [finding('B01')], requirements: [requirement('R01', { gate: 'decide', by: { question: 'case', level: 1 } })] },
);
const challengesOf = (...answers: Parameters<typeof answered>) => assess(rules, answered(...answers), '2026-11-24').challenges;

describe('what an auditor would ask', () => {
  test('is asked of the top level, and of what a gate rests on at its target', () => {
    const all = { lead: level(2), case: level(2), heavy: level(3), plain: level(3) };
    expect(challengesOf(all)).toEqual({ strong: 4, withoutEvidence: ['case', 'plain', 'heavy', 'lead'] });
  });

  test('is not asked below that, nor of what is not known or does not apply', () => {
    expect(challengesOf({ lead: level(1), case: level(1), heavy: level(2), plain: level(2) }).strong).toBe(0);
    expect(challengesOf({ lead: unknown, case: notApplicable }).strong).toBe(0);
  });

  test('is not asked where evidence is given, and a note or blank text is none', () => {
    const remarks = { lead: { evidence: 'Minutes of the board' }, heavy: { note: 'Agreed.' }, plain: { evidence: '  ' } };
    const answers = { lead: level(3), heavy: level(3), plain: level(3) };
    expect(challengesOf(answers, { remarks })).toEqual({ strong: 3, withoutEvidence: ['plain', 'heavy'] });
  });
});
