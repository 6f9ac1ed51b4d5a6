import { describe, expect, test } from 'vitest';
import { emptyAssessment } from '../../../src/core/answers.ts';
import { assessmentOf, type Respondent } from '../../../src/save/format/respondent.ts';
import { level, unknown } from '../../rules.ts';

const deployment = { trust: 'Northmoor', network: '', tool: 'T', useCase: '', facts: { 'cloud-hosted': true } };

describe('a respondent as written', () => {
  test('becomes an assessment, with every kind of answer', () => {
    const respondent: Respondent = {
      deployment,
      answers: { a: 0, b: 3, c: 'unknown', d: { notApplicable: 'The network does it.' } },
      requirements: { R01: 'met', R02: 'unknown', R03: { notApplicable: 'None here.' } },
      remarks: { a: { note: 'Noted.' } },
    };
    expect(assessmentOf(respondent, 'example', '2026-11-24')).toEqual({
      ...emptyAssessment('example'),
      deployment: { ...deployment, dates: {} },
      answers: { a: level(0), b: level(3), c: unknown, d: { kind: 'notApplicable', reason: 'The network does it.' } },
      requirements: { R01: { kind: 'met' }, R02: unknown, R03: { kind: 'notApplicable', reason: 'None here.' } },
      remarks: { a: { note: 'Noted.' } },
    });
  });

  test('has its dates counted in weeks from the day it is opened on, so that it never grows old', () => {
    const respondent: Respondent = {
      deployment,
      weeksToGate: { decide: -4, contract: 9 },
      answers: {},
      plan: { a: { owner: 'Ann', dueInWeeks: 2 }, b: { owner: 'Bob' }, c: { dueInWeeks: 0 } },
    };
    const { deployment: dated, plan } = assessmentOf(respondent, 'example', '2026-11-24');
    expect(dated.dates).toEqual({ decide: '2026-10-27', contract: '2027-01-26' });
    expect(plan).toEqual({ a: { owner: 'Ann', due: '2026-12-08' }, b: { owner: 'Bob' }, c: { due: '2026-11-24' } });
  });

  test('that answered nothing is an empty assessment', () => {
    expect(assessmentOf({ deployment: emptyAssessment('').deployment, answers: {} }, 'example', '2026-11-24')).toEqual(
      emptyAssessment('example'),
    );
  });
});
