import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/bank/words.ts';
import { bank, rules } from '../rules-of-the-bank.ts';

const questions = bank.sections.flatMap((section) => section.questions);

describe('the bank', () => {
  test('is frozen all the way down', () => {
    expect(Object.isFrozen(bank.sections[0]?.questions[0]?.steps[0]?.do)).toBe(true);
  });

  test('has five sections of 8 to 10 questions', () => {
    expect(bank.sections.map((section) => section.id)).toEqual([
      'governance',
      'it-integration',
      'staff-confidence',
      'project-management',
      'network-support',
    ]);
    for (const { questions: here } of bank.sections) expect(here.length >= 8 && here.length <= 10).toBe(true);
  });

  test('carries no words into the rules', () => {
    const text = JSON.stringify(rules);
    for (const question of questions) expect(text).not.toContain(question.text);
  });

  test('gives every action, finding and duty its words', () => {
    const words = wordsOf(bank);
    expect(Object.keys(words.questions)).toEqual(rules.questions.map((question) => question.id));
    expect(Object.keys(words.findings)).toEqual(rules.findings.map((finding) => finding.id));
    expect(Object.keys(words.requirements)).toEqual(rules.requirements.map((requirement) => requirement.id));
  });

  test('has another question of an auditor for every question, and shows it with the words', () => {
    const words = wordsOf(bank);
    for (const { id, challenge } of questions) expect(words.questions[id]?.challenge).toBe(challenge);
    expect(new Set(questions.map(({ challenge }) => challenge)).size).toBe(questions.length);
  });

  test('claims no validation, endorsement or cost in months of a barrier', () => {
    const text = JSON.stringify([bank.sections, bank.findings, bank.requirements]);
    for (const forbidden of [/clinically validated tool/i, /endorsed/i, /the study recommends/i, /24 of 66/, /\bplease\b/i])
      expect(text).not.toMatch(forbidden);
  });

  test('words nothing graded below A as what the study found', () => {
    for (const { id, words, rows } of bank.findings) {
      if (/the study found/i.test(words))
        expect(
          rows.map((row) => row.grade),
          id,
        ).toContain('A');
    }
  });

  test('says in the level by which a duty is known what the duty asks: R02 is met by a safety file that is held, whatever else is', () => {
    const { by, gate, duty } = bank.requirements.find(({ id }) => id === 'R02')!;
    expect({ by, gate }).toEqual({ by: { question: 'clinical-safety-case', level: 1 }, gate: 'contract' });
    const saying = questions.filter(({ levels }) => levels.some((level) => /DCB0129/.test(level)));
    expect(saying.map(({ id }) => id)).toEqual(['clinical-safety-case']);
    expect(saying[0]?.levels[1]).toContain("holds the supplier's DCB0129 safety case and hazard log");
    expect(duty).toMatch(/safety case and hazard log/);
  });

  test('reaches every gate by a critical question or a duty', () => {
    for (const { id } of bank.gates)
      expect(
        rules.questions.some((question) => question.critical && question.gate === id),
        id,
      ).toBe(true);
  });
});
