import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyAssessment } from '../../../src/core/answers.ts';
import { ASK_LIMIT, askOf, type Ask } from '../../../src/save/asking/ask.ts';
import { askFragment, readFragment } from '../../../src/save/asking/link.ts';
import { isAskFragment } from '../../../src/save/asking/readings.ts';
import { runs } from '../../runs.ts';

/* A link is a text of a machine that people and programs handle as prose: they break it, escape it, and put signs behind it. */

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 });
const ids = fc.constantFrom('accountable-leads', 'clinical-safety-case', 'R06', 'R14', 'baseline', 'rollback-plan');
const anyAsk: fc.Arbitrary<Ask> = fc
  .record({ id: hex, trust: fc.string({ unit: 'grapheme', maxLength: 30 }), only: fc.uniqueArray(ids, { minLength: 1 }) })
  .map(({ id, trust, only }) => {
    const empty = emptyAssessment('x');
    return askOf({ ...empty, deployment: { ...empty.deployment, trust } }, { id, role: 'pacs-manager', only, along: 'nothing' }, '1.2.0');
  });

/** A link as it was made before its last sign was a letter or digit. */
async function older(ask: Ask): Promise<string> {
  const packed = new Blob([JSON.stringify(ask)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `#ask=${Buffer.from(await new Response(packed).arrayBuffer()).toString('base64url')}`;
}

const at = fc.integer({ min: 6, max: 60 });
const behind = (...signs: readonly string[]) => fc.constantFrom(...signs).map((sign) => (link: string) => link + sign);
const within = (...signs: readonly string[]) =>
  fc.tuple(fc.constantFrom(...signs), at).map(
    ([sign, place]) =>
      (link: string) =>
        link.slice(0, place) + sign + link.slice(place),
  );
const throughout = (from: RegExp, to: string) => fc.constant((link: string) => link.replace(from, to));

/* What programs do to a link, each of them on its own. */
const anEdit = fc.oneof(
  behind('.', ',', ';', ')', '>', '"', '’', '”', '!', '…', '*', '|', '/', '-', '_', '–', ' ', '\n', '%20', '%3E', '%E2%80%9D'),
  behind('&utm_source=mail', '?fbclid=IwAR0_x-1', '&amp;x=1', '#top', ' Thank you, Ann', '\n\nAnn Smith\n01234'),
  within(' ', '\n', '\r\n', '\t', '\u00AD', '\u200B', '\u2060', '\uFEFF', '%20', '%0A', '%E2%80%8B', '%C2%AD'),
  throughout(/-/g, '%2D'),
  throughout(/_/g, '%5f'),
  throughout(/_/g, '%255F'),
  throughout(/=/, '%3D'),
  throughout(/=/, '%253d'),
  throughout(/^#ask/, '#Ask'),
  throughout(/^#ask/, '#ASK'),
);

describe('a link to questions', () => {
  test('ends in a letter or digit, which no program takes for the end of a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(anyAsk, async (ask) => {
        expect(await askFragment(ask)).toMatch(/^#ask=[\w-]*[A-Za-z0-9]$/);
      }),
      { numRuns: runs(500) },
    );
  });

  test('which would end in another sign is packed once more', async () => {
    const asks = fc.sample(anyAsk, { numRuns: 200, seed: 1 });
    const ends = await Promise.all(asks.map(older));
    const bare = asks.find((_, number) => /[-_]$/.test(ends[number]!))!;
    const link = await askFragment(bare);
    expect(link).toMatch(/[A-Za-z0-9]$/);
    expect(await readFragment(link!)).toEqual({ ok: true, ask: bare });
  });

  test('opens as the same questions after any one thing that programs do to it', async () => {
    await fc.assert(
      fc.asyncProperty(anyAsk, anEdit, async (ask, edit) => {
        const link = edit((await askFragment(ask))!);
        expect(isAskFragment(link), link).toBe(true);
        expect(await readFragment(link), link).toEqual({ ok: true, ask });
      }),
      { numRuns: runs(500) },
    );
  });

  test('opens as the same questions, or is refused as cut, after several of them: never as other questions', async () => {
    await fc.assert(
      fc.asyncProperty(anyAsk, fc.array(anEdit, { minLength: 2, maxLength: 5 }), fc.nat(3), async (ask, edits, lost) => {
        const whole = (await askFragment(ask))!;
        const link = edits.reduce((text, edit) => edit(text), whole.slice(0, whole.length - lost));
        const read = await readFragment(link);
        if (read.ok) expect(read.ask, link).toEqual(ask);
        else expect(read.why, link).toBe('cut');
      }),
      { numRuns: runs(500) },
    );
  });

  test('made earlier opens as it is, and without a last "-" or "_" that a program left out', async () => {
    await fc.assert(
      fc.asyncProperty(anyAsk, async (ask) => {
        const link = await older(ask);
        expect(await readFragment(link), link).toEqual({ ok: true, ask });
        expect(await readFragment(link.replace(/[-_]$/, '')), link).toEqual({ ok: true, ask });
        expect(await readFragment(`${link}.`), link).toEqual({ ok: true, ask });
      }),
      { numRuns: runs(500) },
    );
  });

  test('is not made of more than a file of questions may hold', async () => {
    const [ask] = fc.sample(anyAsk, 1);
    expect(await askFragment({ ...ask!, useCase: 'x'.repeat(ASK_LIMIT) })).toBeUndefined();
  });

  test('is told from what else an address may lead to', () => {
    for (const other of ['', '#', '#asked=', '#ask', '#task=AAAA', '#for=ask%3D', '#accountable-leads']) {
      expect(isAskFragment(other), other).toBe(false);
    }
  });
});

test.each([
  ['very many signs that a reading strips', `#ask=${'-'.repeat(200_000)}a`],
  ['escapes of escapes without end', `#ask=%${'25'.repeat(100_000)}`],
  ['nothing but the sign of an escape', `#ask=${'%'.repeat(200_000)}`],
])('a link that is made to keep the page busy, of %s, is refused and never rejects', async (_, link) => {
  expect(await readFragment(link)).toEqual({ ok: false, why: 'cut' });
});
