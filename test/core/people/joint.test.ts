import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyAssessment, type Answer, type Assessment, type Voices } from '../../../src/core/answers.ts';
import { agree, withoutPerson } from '../../../src/core/people/agree.ts';
import { jointAnswer, withJointAnswers } from '../../../src/core/people/joint.ts';
import { anyAnswer } from '../../any-case.ts';
import { runs } from '../../runs.ts';
import { anyVoices, contribution, said } from '../../voices.ts';

const unknown: Answer = { kind: 'unknown' };
const away: Answer = { kind: 'notApplicable', reason: 'Not here.' };
const AT = '2026-11-25T10:00:00.000Z';

const of = (voices: Partial<Voices>, rest: Partial<Assessment> = {}) => withJointAnswers({ ...emptyAssessment('x'), ...rest, ...voices });
const people = (...answers: readonly Assessment['answers'][]) => ({
  contributions: Object.fromEntries(answers.map((one, at) => [`p${at}`, contribution(one)])),
});

describe('what several answers come to', () => {
  test('a level that all who gave one share', () => {
    expect(jointAnswer([said(2), unknown, said(2)])).toEqual(said(2));
    expect(jointAnswer([away, { kind: 'notApplicable', reason: 'Nor there.' }])).toEqual(away);
  });

  test('not known, where they differ: nothing is averaged', () => {
    expect(jointAnswer([said(1), said(3)])).toEqual(unknown);
    expect(jointAnswer([said(1), away])).toEqual(unknown);
    expect(jointAnswer<{ kind: 'met' } | { kind: 'partly' }>([{ kind: 'met' }, { kind: 'partly' }])).toEqual(unknown);
  });

  test('not known, where nobody knows; nothing, where nobody answered', () => {
    expect(jointAnswer([unknown, unknown])).toEqual(unknown);
    expect(jointAnswer([])).toBeUndefined();
  });

  test('is never a level that nobody gave, and a person more who agrees changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 1, maxLength: 5 }), (answers) => {
        const joint = jointAnswer(answers)!;
        expect([...answers, unknown]).toContainEqual(joint);
        expect(jointAnswer([...answers, joint])).toEqual(joint);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('the answers of all together', () => {
  test('an assessment that nobody contributed to stays as it is', () => {
    const alone = { ...emptyAssessment('x'), answers: { q0: said(1) } };
    expect(withJointAnswers(alone)).toBe(alone);
  });

  test('what was agreed stands above what each said', () => {
    const agreed = { q0: { about: 'answers' as const, answer: said(1), revision: 1, at: AT } };
    expect(of({ ...people({ q0: said(0) }, { q0: said(3) }), agreed }).answers).toEqual({ q0: said(1) });
  });

  test('an agreement on what nobody was asked counts in its own table', () => {
    const agreed = {
      q0: { about: 'answers' as const, answer: unknown, revision: 1, at: AT },
      R06: { about: 'requirements' as const, answer: unknown, revision: 1, at: AT },
    };
    const joint = of({ ...people({}), agreed });
    expect([joint.answers, joint.requirements]).toEqual([{ q0: unknown }, { R06: unknown }]);
  });

  test('duties as well', () => {
    const contributions = {
      a: contribution({}, { requirements: { R06: { kind: 'met' } } }),
      b: contribution({}, { requirements: { R06: { kind: 'notMet' }, R07: { kind: 'met' } } }),
    };
    expect(of({ contributions }).requirements).toEqual({ R06: unknown, R07: { kind: 'met' } });
  });

  test('evidence that only a colleague gave is taken over, notes are not', () => {
    const contributions = {
      b: contribution({}, { remarks: { q0: { note: 'Mine', evidence: 'B.pdf' }, q1: { evidence: 'C.pdf' }, q2: { note: 'x' } } }),
      a: contribution({}, { remarks: { q1: { evidence: 'A.pdf' } } }),
    };
    const { remarks } = of({ contributions }, { remarks: { q0: { note: 'Ours', evidence: 'O.pdf' } } });
    expect(remarks).toEqual({ q0: { note: 'Ours', evidence: 'O.pdf' }, q1: { evidence: 'A.pdf' } });
  });

  test('come out the same however often they are worked out', () => {
    fc.assert(
      fc.property(anyVoices, (voices) => {
        const once = of(voices);
        expect(withJointAnswers(once)).toEqual(once);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('agreeing', () => {
  const two = of(people({ q0: said(0) }, { q0: said(3) }));

  test('settles the answer and leaves what each said', () => {
    const settled = agree(two, 'answers', 'q0', said(2), AT);
    expect(settled.answers).toEqual({ q0: said(2) });
    expect(settled.contributions).toEqual(two.contributions);
    expect(settled.agreed).toEqual({ q0: { about: 'answers', answer: said(2), revision: 1, at: AT } });
  });

  test('can be taken back, and then counts as the later word', () => {
    const back = agree(agree(two, 'answers', 'q0', said(2), AT), 'answers', 'q0', undefined, AT);
    expect(back.answers).toEqual({ q0: unknown });
    expect(back.agreed).toEqual({ q0: { about: 'answers', revision: 2, at: AT } });
  });
});

test('without one person, the others stand; with nobody left, the answers stay', () => {
  const two = of(people({ q0: said(0) }, { q0: said(3) }));
  const one = withoutPerson(two, 'p0');
  expect(one.answers).toEqual({ q0: said(3) });
  const none = withoutPerson(one, 'p1');
  expect(none.contributions).toEqual({});
  expect(none.answers).toEqual({ q0: said(3) });
});
