import { describe, expect, test } from 'vitest';
import { emptyAssessment, type Assessment } from '../../../src/core/answers.ts';
import { nameRespondent } from '../../../src/core/edit/people.ts';
import { contribution, said } from '../../voices.ts';

const AT = '2026-11-25T10:00:00.000Z';
const before: Assessment = {
  ...emptyAssessment('x'),
  contributions: { ann: contribution({ q0: said(1) }), bob: contribution({ q0: said(3) }, { name: 'Bob' }) },
};

describe('naming a person whose file did not', () => {
  test('is a later word than that of the file; what the person said stays', () => {
    expect(nameRespondent(before, 'ann', { role: 'pacs-manager' }, AT)).toEqual({
      ...before,
      contributions: { ...before.contributions, ann: { ...before.contributions['ann'], role: 'pacs-manager', at: AT } },
    });
  });

  test('makes up nobody', () => {
    for (const id of ['cem', 'toString']) expect(nameRespondent(before, id, { name: 'Cem' }, AT)).toBe(before);
  });
});
