import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import type { Assessment } from '../../../src/core/answers.ts';
import { sharedAction, sharedActions } from '../../../src/core/network/actions.ts';
import { cellsOf } from '../../../src/core/network/cells.ts';
import { appliesTo, commonGaps, isCommon, offersOf, standingsOf } from '../../../src/core/network/standings.ts';
import { letterAt, trustsOf, type TrustFile } from '../../../src/core/network/trusts.ts';
import { anyCaseOf } from '../../any-case.ts';
import { answered, finding, level, notApplicable, question, requirement, rulesWith, unknown, withFacts } from '../../rules.ts';
import { rules as bank } from '../../rules-of-the-bank.ts';
import { runs } from '../../runs.ts';
import { filesOfTrusts, PRIVATE } from '../../trusts/of-network.ts';

const RUNS = { numRuns: runs(200) };
const rules = rulesWith(
  [
    question('a', { findings: ['B01'], target: 2, quick: true }),
    question('b', { section: 'two', gate: 'go-live', target: 3, askWhen: 'cloud-hosted' }),
    question('c', { section: 'two', gate: 'contract', target: 2 }),
  ],
  {
    findings: [finding('B01')],
    requirements: [
      requirement('R06', { asked: { section: 'one', effort: 'M', weeks: 3, mayNotApply: true } }),
      requirement('R01', { by: { question: 'a', level: 1 } }),
    ],
  },
);

function file(trust: string, assessment: Assessment, more: Partial<TrustFile> = {}): TrustFile {
  return { id: trust, revision: 1, savedAt: '2026-11-24T09:00:00.000Z', trust, cells: cellsOf(rules, assessment), ...more };
}
const trustsWith = (...given: readonly Assessment[]) => trustsOf(given.map((one, at) => file(letterAt(at), one)));
const standings = (...given: readonly Assessment[]) => standingsOf(rules, trustsWith(...given));
const text = (value: unknown) => JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? `${one}n` : one));
const withEvidence = (assessment: Assessment, evidence: string): Assessment => ({ ...assessment, remarks: { a: { note: 'x', evidence } } });

describe('the cells of a trust', () => {
  test('tell apart every way in which a question can stand', () => {
    const cellOf = (assessment: Assessment, id: string) => cellsOf(rules, assessment).questions[id];
    expect(cellOf(answered({ a: level(2) }), 'a')).toEqual({ kind: 'level', level: 2, met: true, evidence: false });
    expect(cellOf(answered({ a: level(1) }), 'a')).toEqual({ kind: 'level', level: 1, met: false, evidence: false });
    expect(cellOf(answered({ a: unknown }), 'a')).toEqual({ kind: 'unknown' });
    expect(cellOf(answered({}), 'a')).toEqual({ kind: 'unanswered' });
    expect(cellOf(answered({ a: notApplicable }), 'a')).toEqual({ kind: 'notApplicable' });
    expect(cellOf(withFacts({ 'cloud-hosted': false }, answered({ b: level(3) })), 'b')).toEqual({ kind: 'notAsked' });
    expect(cellOf(answered({ c: level(3) }, { kind: 'quick' }), 'c')).toEqual({ kind: 'notInQuickCheck' });
  });

  test('know that there is evidence, and not what it is', () => {
    const cells = cellsOf(rules, withEvidence(answered({ a: level(3) }), 'https://secret.example'));
    expect(cells.questions['a']).toEqual({ kind: 'level', level: 3, met: true, evidence: true });
    expect(text(cells)).not.toContain('secret');
    expect(cellsOf(rules, withEvidence(answered({ a: level(3) }), ' ')).questions['a']).toHaveProperty('evidence', false);
  });

  test('hold no word that a person typed', () => {
    for (const { assessment, trust } of filesOfTrusts(bank, 30)) {
      const cells = text(cellsOf(bank, assessment));
      expect(text(assessment)).toContain(PRIVATE[0]);
      for (const secret of [...PRIVATE, trust, 'Northern Vale', 'triage']) expect(cells).not.toContain(secret);
    }
  });

  test('are the figures, states and actions of the own results of the trust', () => {
    fc.assert(
      fc.property(anyCaseOf(), ({ rules: some, assessment }) => {
        const cells = cellsOf(some, assessment);
        const result = assess(some, assessment, '2026-11-25');
        expect(Object.values(cells.gates)).toEqual(result.gates.map(({ state }) => state));
        expect(Object.values(cells.findings)).toEqual(result.findings.map(({ state }) => state));
        for (const { id, measure } of result.sections)
          expect(cells.sections[id] ?? null).toEqual(measure && expect.objectContaining(measure));
        expect(Object.keys(cells.actions).toSorted()).toEqual(result.plan.flatMap(({ id, findOut }) => (findOut ? [] : [id])).toSorted());
      }),
      RUNS,
    );
  });
});

/** Files of random trusts of one random bank; some are copies of the same assessment, some trusts have the same name. */
const anyFiles = anyCaseOf()
  .chain(({ rules: some }) =>
    fc.record({
      some: fc.constant(some),
      files: fc.array(
        fc.record({
          id: fc.constantFrom('1', '2', '3', '4', '5'),
          trust: fc.constantFrom('North', 'north', 'South', 'Élan', ''),
          revision: fc.constantFrom(1, 2),
          savedAt: fc.constantFrom('2026-11-24', '2026-11-25'),
          levels: fc.dictionary(fc.constantFrom(...some.questions.map(({ id }) => id)), fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3)),
        }),
        { maxLength: 8 },
      ),
    }),
  )
  .map(({ some, files }) => ({
    some,
    files: files.map(({ levels, ...rest }): TrustFile => {
      const answers = Object.fromEntries(Object.entries(levels).map(([id, one]) => [id, level(one)]));
      return { ...rest, cells: cellsOf(some, answered(answers)) };
    }),
  }));

describe('laws of a network', () => {
  test('the order of the files is irrelevant to the byte', () => {
    fc.assert(
      fc.property(
        anyFiles.chain(({ some, files }) =>
          fc.record({ some: fc.constant(some), files: fc.constant(files), other: fc.shuffledSubarray(files, { minLength: files.length }) }),
        ),
        ({ some, files, other }) => {
          const all = (given: readonly TrustFile[]) => {
            const trusts = trustsOf(given);
            const stand = standingsOf(some, trusts);
            return text([trusts, commonGaps(stand), offersOf(stand, 'named'), sharedActions(some, trusts, stand)]);
          };
          expect(all(other)).toBe(all(files));
        },
      ),
      RUNS,
    );
  });

  test('a trust more never changes the cells of the others', () => {
    fc.assert(
      fc.property(anyFiles, ({ files: [more, ...files] }) => {
        const before = trustsOf(files);
        const after = trustsOf(more && !files.some(({ id }) => id === more.id) ? [...files, more] : files);
        for (const { id, cells } of before) expect(after.find((trust) => trust.id === id)?.cells).toBe(cells);
      }),
      RUNS,
    );
  });

  test('a trust that needs, has or does not know a thing is counted once', () => {
    fc.assert(
      fc.property(anyFiles, ({ some, files }) => {
        const trusts = trustsOf(files);
        for (const one of standingsOf(some, trusts)) {
          expect(new Set([...one.inPlace, ...one.needs, ...one.notKnown]).size).toBe(appliesTo(one));
          expect(one.inPlace).toEqual(expect.arrayContaining([...one.evidenced]));
        }
      }),
      RUNS,
    );
  });
});

describe('what trusts have in common', () => {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  test('is below its target or not known in half of those to which it applies, and in two at least', () => {
    const [below, met, open, out] = [
      answered({ a: level(1) }),
      answered({ a: level(2) }),
      answered({ a: unknown }),
      answered({ a: notApplicable }),
    ];
    const common = (...given: readonly Assessment[]) => ids(commonGaps(standings(...given))).includes('a');
    expect(common(below, open, met, met)).toBe(true);
    expect(common(below, open, met, met, met)).toBe(false);
    expect(common(below, open, met, met, out)).toBe(true);
    expect(common(below, met)).toBe(false);
    expect(common(below)).toBe(false);
  });

  test('stands with what most have open first, then as in the bank', () => {
    const one = answered({ a: level(2), b: level(1), c: level(2) }, { requirements: { R06: { kind: 'met' } } });
    const two = answered({ a: level(1), b: level(1), c: level(1) }, { requirements: { R06: { kind: 'partly' } } });
    expect(ids(commonGaps(standings(one, two, two)))).toEqual(['b', 'a', 'c', 'R06']);
  });

  test('counts a duty as in place, needed, not known or left out', () => {
    const duty = (kind: 'met' | 'partly' | 'notMet' | 'unknown') => answered({}, { requirements: { R06: { kind } } });
    const left = answered({}, { requirements: { R06: { kind: 'notApplicable', reason: '' } } });
    const standing = standings(duty('met'), duty('partly'), duty('notMet'), duty('unknown'), left).at(-1);
    expect(standing).toEqual({ of: 'requirement', id: 'R06', inPlace: [0], evidenced: [], needs: [1, 2], notKnown: [3] });
  });
});

describe('who could show others how', () => {
  const strong = withEvidence(answered({ a: level(2) }), 'minutes.pdf');
  const without = answered({ a: level(3) });
  const weak = answered({ a: level(0) });

  test('is a trust at its target with evidence, where another is below', () => {
    expect(offersOf(standings(strong, weak, without, weak), 'named')).toEqual([
      { id: 'a', have: 1, need: 2, who: { have: [0], need: [1, 3] } },
    ]);
    expect(offersOf(standings(without, weak), 'named')).toEqual([]);
    expect(offersOf(standings(strong, without, answered({ a: unknown })), 'named')).toEqual([]);
    expect(offersOf(standings(withEvidence(weak, 'minutes.pdf'), weak), 'named')).toEqual([]);
  });

  test('is not said unless trusts may be named to each other', () => {
    expect(offersOf(standings(strong, weak), 'unnamed')).toEqual([{ id: 'a', have: 1, need: 1 }]);
  });
});

describe('what is best done once for all', () => {
  const given = (a: 0 | 1 | 2 | 3, b: 0 | 1 | 2 | 3, c: 0 | 1 | 2 | 3) => answered({ a: level(a), b: level(b), c: level(c) });
  const actions = (...list: readonly Assessment[]) => sharedActions(rules, trustsWith(...list), standings(...list));

  test('is what half are known to need, with all steps that any of them needs and how many need it', () => {
    const [first] = actions(given(0, 3, 3), given(1, 3, 3), given(2, 3, 3), answered({ a: unknown, b: level(3), c: level(3) }));
    expect(first).toEqual({
      of: 'question',
      id: 'a',
      gate: 'decide',
      need: 2,
      notKnown: 1,
      applies: 4,
      levels: [1, 2],
      effortPoints: 2,
      weeks: 4,
    });
  });

  test('is not what has to be found out, nor what one trust alone needs', () => {
    expect(actions(answered({ a: unknown }), answered({ a: unknown }))).toEqual([]);
    expect(actions(given(0, 3, 3), given(2, 3, 3))).toEqual([]);
    expect(isCommon(1, standings(given(0, 3, 3))[0]!)).toBe(false);
  });

  test('stands by gate, then with what most need first', () => {
    const list = [given(0, 0, 0), given(0, 0, 0), given(2, 0, 0)];
    expect(actions(...list).map(({ id, need }) => [id, need])).toEqual([
      ['a', 2],
      ['c', 3],
      ['b', 3],
    ]);
  });

  test('stands at the earliest gate at which any of them needs it', () => {
    const early = { ...rules, requirements: [requirement('R02', { gate: 'decide', by: { question: 'c', level: 1 } })] };
    const gate = (...list: readonly Assessment[]) => {
      const trusts = trustsWith(...list).map((trust, at) => ({ ...trust, cells: cellsOf(early, list[at]!) }));
      return sharedActions(early, trusts, standingsOf(early, trusts)).find(({ id }) => id === 'c')?.gate;
    };
    expect([gate(given(3, 3, 1), given(3, 3, 1)), gate(given(3, 3, 1), given(3, 3, 0))]).toEqual(['contract', 'decide']);
  });

  test('takes the effort and weeks of a duty from the bank', () => {
    const duty = answered({}, { requirements: { R06: { kind: 'notMet' } } });
    expect(actions(duty, duty)).toEqual([
      { of: 'requirement', id: 'R06', gate: 'contract', need: 2, notKnown: 0, applies: 2, levels: [], effortPoints: 2, weeks: 3 },
    ]);
  });

  test('can be looked up for an action that no longer half of them need', () => {
    const list = [given(0, 3, 3), given(2, 3, 3), given(3, 3, 3)];
    expect(sharedAction(rules, trustsWith(...list), standings(...list), 'a')).toMatchObject({ need: 1, levels: [1, 2] });
    expect(sharedAction(rules, trustsWith(...list), standings(...list), 'gone')).toBeUndefined();
  });

  test('can be looked up where nobody needs it any more: at the gate of its question, with nothing left to do', () => {
    const list = [given(3, 3, 3), given(3, 3, 3)];
    expect(sharedAction(rules, trustsWith(...list), standings(...list), 'b')).toMatchObject({
      need: 0,
      gate: 'go-live',
      levels: [],
      weeks: 0,
    });
  });
});

describe('the trusts of the generator', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(filesOfTrusts(bank, 5)).toEqual(filesOfTrusts(bank, 5));
    expect(filesOfTrusts(bank, 5, 2)).not.toEqual(filesOfTrusts(bank, 5));
    expect(new Set(filesOfTrusts(bank, 240).map(({ trust }) => trust)).size).toBe(240);
  });

  test('hang together: a trust above the others in one section is more often above them in another', () => {
    const means = filesOfTrusts(bank, 200).map(({ assessment }) =>
      bank.sections.slice(0, 2).map((section) => {
        const levels = bank.questions
          .filter((one) => one.section === section)
          .flatMap(({ id }) => {
            const answer = assessment.answers[id];
            return answer?.kind === 'level' ? [answer.level as number] : [];
          });
        return levels.reduce((sum, one) => sum + one, 0) / levels.length;
      }),
    );
    const middle = (at: number) => means.map((pair) => pair[at]!).toSorted((a, b) => a - b)[100]!;
    const [one, two] = [middle(0), middle(1)];
    const together = means.filter((pair) => pair[0]! > one === pair[1]! > two).length;
    expect(together).toBeGreaterThan(130);
  });

  test('answer in all four ways', () => {
    const kinds = filesOfTrusts(bank, 30).flatMap(({ assessment }) => bank.questions.map(({ id }) => assessment.answers[id]?.kind));
    expect(new Set(kinds)).toEqual(new Set(['level', 'unknown', 'notApplicable', undefined]));
  });
});
