import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { outOf100 } from '../../../src/core/score/fraction.ts';
import { decode } from '../../../src/save/format/decode.ts';
import { encode } from '../../../src/save/format/encode.ts';
import { FORMAT_VERSION } from '../../../src/save/format/format.ts';
import { migrate, steps } from '../../../src/save/format/migrate.ts';
import { nameAndConfirmation } from '../../../src/save/format/steps/002-name-and-confirmation.ts';
import { ownActions } from '../../../src/save/format/steps/003-own-actions.ts';
import { severalPeople } from '../../../src/save/format/steps/004-several-people.ts';
import { receive } from '../../../src/save/format/receive.ts';
import { rules } from '../../rules-of-the-bank.ts';
import { ID, memory, tabOn, withLevel } from '../keeping/kept.ts';

const SAVES = `${import.meta.dirname}/../../saves`;
const saves = readdirSync(SAVES);

describe('steps', () => {
  test('rise by one from format 1 to the present one', () => {
    expect(steps.map(({ to }) => to)).toEqual(Array.from({ length: FORMAT_VERSION - 1 }, (_, at) => at + 2));
  });

  test('are files with the number of the format that each makes', () => {
    const files = readdirSync(`${import.meta.dirname}/../../../src/save/format/steps`).filter((name) => /^\d/.test(name));
    expect(files.map((name) => Number.parseInt(name, 10))).toEqual(steps.map(({ to }) => to));
  });

  test('leave a document of the present format as it is', () => {
    const document = { formatVersion: FORMAT_VERSION, assessment: { id: 'x' } };
    expect(migrate(document)).toBe(document);
  });

  test('2 gives a name and answers to confirm, and takes nothing that is there', () => {
    const document = { formatVersion: 1, extra: 1, assessment: { id: 'x', name: 'Mine', answers: { a: 'whatever' } } };
    expect(nameAndConfirmation(document)).toEqual({
      formatVersion: 2,
      extra: 1,
      assessment: { id: 'x', name: 'Mine', toConfirm: {}, answers: { a: 'whatever' } },
    });
    expect(document.formatVersion).toBe(1);
  });

  test('3 gives room for own actions, and takes nothing that is there', () => {
    const document = { formatVersion: 2, assessment: { id: 'x', plan: { a: { owner: 'Ann' } } } };
    expect(ownActions(document)).toEqual({ formatVersion: 3, assessment: { id: 'x', plan: { a: { owner: 'Ann' } }, ownActions: {} } });
  });

  test('4 gives room for several people, and takes nothing that is there', () => {
    const document = { formatVersion: 3, assessment: { id: 'x', answers: { a: 'whatever' } } };
    expect(severalPeople(document)).toEqual({
      formatVersion: 4,
      assessment: { id: 'x', answers: { a: 'whatever' }, respondent: { role: '', name: '' }, contributions: {}, agreed: {} },
    });
  });
});

describe('a step that fails half-way', () => {
  test('fault 30: leaves the old document untouched, and nothing is written over it', async () => {
    const text = readFileSync(`${SAVES}/v1.json`, 'utf8');
    const failing = {
      to: FORMAT_VERSION + 1,
      step: () => {
        throw new Error('half-way');
      },
    };
    (steps as { to: number; step: typeof failing.step }[]).push(failing);
    try {
      expect(decode(text)).toEqual({ ok: false, why: 'stuck' });
      const storage = memory();
      const old = { id: ID, revision: 12, text };
      storage.put(old);
      const { keeper, states } = tabOn(storage);
      expect((await keeper.open()).notices).toEqual([{ kind: 'stuck' }]);
      keeper.keep(withLevel(1));
      await keeper.flush();
      await keeper.refresh();
      expect(await storage.raw()).toEqual(old);
      expect(states).toEqual([{ kind: 'halted', why: 'stuck' }]);
    } finally {
      (steps as unknown[]).pop();
    }
  });
});

describe('a save of every released format', () => {
  test('is kept', () => {
    expect(saves).toEqual(Array.from({ length: FORMAT_VERSION }, (_, at) => `v${at + 1}.json`));
  });

  test.each(saves)('fault 28: %s opens whole and scores as it did', (name) => {
    const decoded = decode(readFileSync(`${SAVES}/${name}`, 'utf8'));
    if (!decoded.ok) throw new Error(decoded.why);
    expect(decoded).toMatchObject({ leftOut: [], intact: true });
    const { headline, gates, plan } = assess(rules, decoded.saved.assessment, '2026-11-24');
    const thresholds = rules.bands.map((band) => band.from);
    expect({
      score: headline?.score && outOf100(headline.score, thresholds),
      gates: gates.map((gate) => gate.state),
      actions: plan.length,
    }).toMatchInlineSnapshot(`
      {
        "actions": 33,
        "gates": [
          "ready",
          "notKnown",
          "notReady",
          "notReady",
        ],
        "score": 39,
      }
    `);
    expect(decode(encode(decoded.saved))).toMatchObject({ ok: true, saved: decoded.saved });
  });

  test.each(saves)('%s is received by the bank of today as it is, but for answers to what was reworded since', (name) => {
    const decoded = decode(readFileSync(`${SAVES}/${name}`, 'utf8'));
    if (!decoded.ok) throw new Error(decoded.why);
    const { saved } = decoded;
    const received = receive(saved, rules, '2026-11-24T09:00:00.000Z');
    const reworded = ['technical-assurance'].filter((id) => saved.assessment.answers[id]);
    const toConfirm = { ...saved.assessment.toConfirm, ...Object.fromEntries(reworded.map((id) => [id, saved.bankVersion])) };
    expect({ ...received, receipt: undefined }).toEqual({ ...saved, assessment: { ...saved.assessment, toConfirm }, receipt: undefined });
    expect(received.receipt?.reworded ?? []).toEqual(reworded);
  });
});
