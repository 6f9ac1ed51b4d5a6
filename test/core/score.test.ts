import { describe, expect, test } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import { fraction } from '../../src/core/fraction.ts';
import { answered, finding, level, notApplicable, question, rulesWith, unknown, withFacts } from '../rules.ts';

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
  });

  test('does not apply when no linked question does', () => {
    expect(state({ a: notApplicable, b: notApplicable })).toBe('doesNotApply');
  });
});
