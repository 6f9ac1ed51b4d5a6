import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { fraction } from '../../../src/core/score/fraction.ts';
import { answered, finding, level, notApplicable, question, requirement, rulesWith, unknown, withFacts } from '../../rules.ts';

const TODAY = '2026-11-24';
const heavy = { findings: ['B01'] };
const findings = [finding('B01', { grade: 'A' }), finding('B02', { grade: 'B' }), finding('X01', { grade: 'A', outside: true })];

describe('weight', () => {
  const weightsOf = (links: readonly string[]) =>
    assess(rulesWith([question('a', { findings: links })], { findings }), answered({}), TODAY).sections[0]?.sums.weight;

  test('is that of the best finding from the study', () => {
    expect(weightsOf(['B02', 'B01'])).toBe(3);
    expect(weightsOf(['B02'])).toBe(2);
  });

  test('is 1 for evidence from outside the study, whatever its grade, and for our own practice', () => {
    expect(weightsOf(['X01'])).toBe(1);
    expect(weightsOf([])).toBe(1);
  });

  test('is looked up in the table of the bank', () => {
    const others = { A: 9, B: 7, C: 5, outside: 2 };
    const graded = [...findings, finding('B03', { grade: 'C' })];
    const weightOf = (...links: readonly string[]) =>
      assess(rulesWith([question('a', { findings: links })], { findings: graded, weights: others }), answered({}), TODAY).sections[0]?.sums
        .weight;
    expect([weightOf('B01'), weightOf('B02'), weightOf('B03'), weightOf('X01'), weightOf()]).toEqual([9, 7, 5, 2, 2]);
  });

  test('says how well a thing is evidenced, not how much it matters: a gate that rests on it adds nothing', () => {
    const rules = rulesWith([question('a', { critical: true })], {
      requirements: [requirement('R01', { by: { question: 'a', level: 2 } })],
    });
    expect(assess(rules, answered({}), TODAY).sections[0]?.sums.weight).toBe(1);
  });
});

describe('section', () => {
  const rules = rulesWith([question('a', heavy), question('b'), question('c')], { findings });
  const measure = (answers: Parameters<typeof answered>[0]) => assess(rules, answered(answers), TODAY).sections[0]?.measure;

  test('weighs the levels of those answered; what is not known makes the range', () => {
    expect(measure({ a: level(2), b: level(3), c: unknown })).toEqual({
      score: fraction(9, 12),
      low: fraction(9, 15),
      high: fraction(12, 15),
    });
  });

  test('counts no answer like "I do not know"', () => {
    expect(measure({ a: level(2) })).toEqual(measure({ a: level(2), b: unknown, c: unknown }));
  });

  test('has a range but no score while no question has a level', () => {
    expect(measure({ a: unknown })).toEqual({ score: null, low: fraction(0, 1), high: fraction(1, 1) });
  });

  test('gives the same figures for "does not apply" as without the question', () => {
    const without = rulesWith([question('a', heavy), question('b')], { findings });
    expect(measure({ a: level(1), b: level(2), c: notApplicable })).toEqual(
      assess(without, answered({ a: level(1), b: level(2) }), TODAY).sections[0]?.measure,
    );
  });

  test('has neither score nor range when nothing applies, and leaves the headline', () => {
    const two = rulesWith([question('a'), question('n', { section: 'two', askWhen: 'network-member' })]);
    const result = assess(two, withFacts({ 'network-member': false }, answered({ a: level(3), n: level(0) })), TODAY);
    expect(result.sections[1]?.measure).toBeNull();
    expect(result.headline?.score).toEqual(fraction(1, 1));
  });

  test('a blank fact removes no question, and a fact given as yes neither', () => {
    const one = rulesWith([question('n', { askWhen: 'network-member' })]);
    expect(assess(one, answered({}), TODAY).counts.asked).toBe(1);
    expect(assess(one, withFacts({ 'network-member': true }, answered({})), TODAY).counts.asked).toBe(1);
    expect(assess(one, withFacts({ 'network-member': false }, answered({})), TODAY).counts.asked).toBe(0);
  });

  test('an answer removes no other question, even one to a question that is named like a fact', () => {
    const named = rulesWith([question('network-member'), question('n', { askWhen: 'network-member' })]);
    expect(assess(named, answered({ 'network-member': notApplicable }), TODAY).sections[0]?.sums.weight).toBe(1);
    expect(assess(named, answered({ 'network-member': level(0) }), TODAY).sections[0]?.sums.weight).toBe(2);
  });
});

describe('counts', () => {
  const rules = rulesWith(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => question(id)));
  const { counts, sections } = assess(rules, answered({ a: level(0), b: level(3), c: level(1), d: unknown, e: notApplicable }), TODAY);

  test('tell the four ways to answer apart', () => {
    expect(counts).toEqual({ asked: 6, withLevel: 3, unknown: 1, notApplicable: 1, unanswered: 1 });
  });

  test('of a section take all but no answer for an answer', () => {
    expect(sections[0]).toMatchObject({ asked: 6, answered: 5 });
  });
});

describe('headline', () => {
  const rules = rulesWith([question('a'), question('b', { section: 'two' }), question('c', { section: 'two' })]);

  test('is the mean of the sections, each weighing the same', () => {
    const { headline } = assess(rules, answered({ a: level(3), b: level(0), c: level(0) }), TODAY);
    expect(headline?.score).toEqual(fraction(1, 2));
  });

  test('has no score while a section that applies has none, and still a range', () => {
    const { headline } = assess(rules, answered({ a: level(3) }), TODAY);
    expect(headline).toMatchObject({ score: null, low: fraction(1, 2), high: fraction(1, 1) });
    expect(assess(rules, answered({}), TODAY).headline).toMatchObject({ score: null, low: fraction(0, 1), high: fraction(1, 1) });
  });

  test('has the mean of the low ends and of the high ends for its range, beside its score', () => {
    // Section two has a score of a third, and reaches from 1 to 4 of 6 levels.
    expect(assess(rules, answered({ a: level(3), b: level(1), c: unknown }), TODAY).headline).toMatchObject({
      score: fraction(2, 3),
      low: fraction(7, 12),
      high: fraction(5, 6),
    });
  });

  test('names one band when both ends fall in it, else the two', () => {
    expect(assess(rules, answered({ a: level(3), b: level(1), c: level(2) }), TODAY).headline?.bands).toEqual({
      low: 'well-prepared',
      high: 'well-prepared',
    });
    expect(assess(rules, answered({ a: level(1), b: unknown, c: level(0) }), TODAY).headline?.bands).toEqual({
      low: 'starting',
      high: 'building',
    });
  });

  test('is in bands that start where the bank says', () => {
    const bands = [
      { id: 'low', from: 0 },
      { id: 'high', from: 90 },
    ];
    const at = (one: 2 | 3) => assess(rulesWith([question('a')], { bands }), answered({ a: level(one) }), TODAY).headline?.bands;
    expect([at(2), at(3)]).toEqual([
      { low: 'low', high: 'low' },
      { low: 'high', high: 'high' },
    ]);
  });

  test('is null when no section applies', () => {
    const all = answered({ a: notApplicable, b: notApplicable, c: notApplicable });
    expect(assess(rules, all, TODAY).headline).toBeNull();
  });
});

describe('finding', () => {
  const rules = rulesWith([question('a', heavy), question('b', { ...heavy, section: 'two' })], { findings });
  const state = (answers: Parameters<typeof answered>[0]) => assess(rules, answered(answers), TODAY).findings[0]?.state;

  test('is low below a third, middle from a third, high from two thirds', () => {
    expect(state({ a: level(0), b: level(1) })).toBe('low');
    expect(state({ a: level(1), b: level(1) })).toBe('middle');
    expect(state({ a: level(2), b: level(2) })).toBe('high');
  });

  test('is named only when both ends agree', () => {
    expect(state({ a: level(3) })).toBe('notKnown');
    // From 0 to 3 of 6 levels, and so from below a third to above it.
    expect(state({ a: level(0) })).toBe('notKnown');
  });

  test('is of all questions that are linked to it, whatever else they are linked to', () => {
    const both = rulesWith([question('a', heavy), question('b', { findings: ['B02', 'B01'] }), question('c')], { findings });
    expect(assess(both, answered({}), TODAY).findings[0]).toMatchObject({ id: 'B01', questions: ['a', 'b'], sums: { weight: 6 } });
  });

  test('does not apply when no linked question does', () => {
    expect(state({ a: notApplicable, b: notApplicable })).toBe('doesNotApply');
  });
});
