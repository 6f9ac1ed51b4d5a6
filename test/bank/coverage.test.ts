import { describe, expect, test } from 'vitest';
import { bank } from '../rules-of-the-bank.ts';

/* What became of every row of the evidence base. The rows are counted from the base itself: B01 to B32, F01 to F21, X01 to X15, R01 to R17. */

const { coverage } = bank;
const rows = (
  [
    ['B', 32],
    ['F', 21],
    ['X', 15],
    ['R', 17],
  ] as const
).flatMap(([letter, last]) => Array.from({ length: last }, (_, at) => `${letter}${String(at + 1).padStart(2, '0')}`));
const entries = new Map([...bank.findings, ...bank.requirements].map((entry) => [entry.id, entry]));
const linked = new Set(
  bank.sections.flatMap((section) =>
    section.questions.flatMap((question) => [...question.findings, ...question.requirements].map((link) => link.id)),
  ),
);

describe('every row of the evidence', () => {
  test('has a line, in order, and nothing else has', () => {
    expect(Object.keys(coverage)).toEqual(rows);
  });

  test.each(Object.entries(coverage))('%s is %s', (row, became) => {
    const merged = /^merged into (\w+)$/.exec(became)?.[1];
    if (became === 'used') expect(entries.has(row)).toBe(true);
    else if (merged) expect(bank.findings.find((finding) => finding.id === merged)?.rows.map(({ id }) => id)).toContain(row);
    else expect(became).toMatch(/^left out: \w.{10,}/);
  });

  test('is asked about where it is used: findings by a question, duties by a question or by themselves', () => {
    for (const { id } of bank.findings) expect(linked.has(id), id).toBe(true);
    for (const { id, kind, by, asked } of bank.requirements)
      expect(kind === 'context' || by !== undefined || asked !== undefined, id).toBe(true);
  });

  test('a requirement that is known by a question is named on that question', () => {
    for (const { id, by } of bank.requirements) {
      const question = bank.sections.flatMap((section) => section.questions).find((one) => one.id === by?.question);
      if (by)
        expect(
          question?.requirements.map((link) => link.id),
          id,
        ).toContain(id);
    }
  });
});
