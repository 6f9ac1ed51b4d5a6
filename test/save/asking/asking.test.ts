import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyAssessment, type Assessment } from '../../../src/core/answers.ts';
import { ASK_LIMIT, askOf, type Ask } from '../../../src/save/asking/ask.ts';
import { askFragment, readFragment } from '../../../src/save/asking/link.ts';
import { askText, readAsk } from '../../../src/save/asking/read-ask.ts';
import { replyTo } from '../../../src/save/asking/reply.ts';
import { encodeForFile } from '../../../src/save/format/encode.ts';
import { askFileName, fileName } from '../../../src/save/copy/file-name.ts';
import { readFileText } from '../../../src/save/format/file.ts';
import { anyAnswer } from '../../any-case.ts';
import { level, notApplicable, question, requirement, rulesWith, unknown } from '../../rules.ts';

const ID = '0123456789abcdef0123456789abcdef';
const NOW = '2026-11-24T09:00:00.000Z';
const bank = rulesWith([question('a'), question('b'), question('c', { mayNotApply: false })], {
  version: '1.2.0',
  requirements: [
    requirement('R06', { asked: { section: 'one', effort: 'S', weeks: 1, mayNotApply: true } }),
    requirement('R01', { by: { question: 'a', level: 1 } }),
  ],
  renames: [
    { from: 'old-a', to: 'a' },
    { from: 'gone', retired: 'No longer needed.' },
    { from: 'b', reworded: '1.1.0' },
  ],
});

const plain: Ask = askOf(emptyAssessment('x'), { id: ID, role: 'pacs-manager', only: ['a', 'R06'], along: 'nothing' }, '1.2.0');
const asking = (more: Partial<Ask>): Ask => ({ ...plain, ...more });

/* Letters, digits and signs of any script, always whole: a text of a file can hold no half of a sign. */
const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const ids = fc.constantFrom('a', 'b', 'c', 'R06', 'gone', 'unheard-of');
const anyAssessment: fc.Arbitrary<Assessment> = fc
  .record({
    kind: fc.constantFrom('full' as const, 'quick' as const),
    trust: text,
    tool: text,
    useCase: text,
    facts: fc.dictionary(fc.constantFrom('cloud-hosted', 'network-member'), fc.boolean()),
    answers: fc.dictionary(ids, anyAnswer),
    requirements: fc.dictionary(fc.constant('R06'), fc.constantFrom({ kind: 'met' as const }, { kind: 'notMet' as const })),
    remarks: fc.dictionary(ids, fc.record({ note: text, evidence: text })),
  })
  .map(({ kind, answers, requirements, remarks, ...rest }) => {
    const empty = emptyAssessment('x');
    return { ...empty, kind, answers, requirements, remarks, deployment: { ...empty.deployment, ...rest } };
  });
const anyAsk: fc.Arbitrary<Ask> = fc
  .tuple(anyAssessment, fc.uniqueArray(ids, { minLength: 1 }), fc.constantFrom('nothing' as const, 'answers' as const, 'remarks' as const))
  .map(([assessment, only, along]) => askOf(assessment, { id: ID, role: 'pacs-manager', only, along }, '1.2.0'));

describe('what a colleague is asked', () => {
  test('comes back as it went, through a link and through a file', async () => {
    await fc.assert(
      fc.asyncProperty(anyAsk, async (ask) => {
        expect(await readFragment((await askFragment(ask))!)).toEqual({ ok: true, ask });
        expect(readAsk(askText(ask)!)).toEqual({ ok: true, ask });
      }),
    );
  });

  const planted = (word: string) => `planted ${word}`;
  const full: Assessment = {
    ...emptyAssessment(planted('id')),
    name: planted('name'),
    fictional: true,
    deployment: {
      trust: 'Northmoor',
      tool: 'Tool',
      useCase: 'Use',
      network: planted('network'),
      stage: 'procuring',
      dates: { decide: '2027-01-31' },
      facts: { 'cloud-hosted': true },
    },
    answers: {
      a: { kind: 'notApplicable', reason: 'reason of a' },
      b: { kind: 'notApplicable', reason: planted('reason') },
    },
    requirements: { R06: { kind: 'met' }, R09: { kind: 'notApplicable', reason: planted('duty') } },
    remarks: { a: { note: 'note of a', evidence: 'evidence of a' }, b: { note: planted('note'), evidence: planted('evidence') } },
    plan: { a: { owner: planted('owner'), due: '2027-02-28', status: 'putOff', reason: planted('why'), note: planted('plan') } },
    ownActions: { own: { title: planted('action') } },
    toConfirm: { a: planted('version') },
    respondent: { role: planted('role'), name: planted('person') },
    contributions: {
      [planted('respondent')]: {
        role: planted('their role'),
        name: planted('their name'),
        revision: 1,
        at: NOW,
        answers: { a: { kind: 'notApplicable', reason: planted('their reason') } },
        requirements: {},
        remarks: { a: { note: planted('their note') } },
      },
    },
    agreed: { a: { about: 'answers', answer: { kind: 'notApplicable', reason: planted('agreed') }, revision: 1, at: NOW } },
  };
  const sent = (along: 'nothing' | 'answers' | 'remarks') =>
    askText(askOf(full, { id: ID, role: 'pacs-manager', only: ['a', 'R06'], along }, '1.2.0'))!;

  test('never holds a name, an owner, a date, a plan or an answer to something else', () => {
    for (const along of ['nothing', 'answers', 'remarks'] as const) {
      expect(sent(along)).not.toContain('planted');
      expect(sent(along)).not.toMatch(/2027|decide|procuring|putOff|own|"b"|R09/);
      expect(sent(along)).toContain('Northmoor');
    }
  });

  test('holds answers, and notes and evidence, only where that was chosen', () => {
    expect(sent('nothing')).not.toMatch(/of a|notApplicable|met/);
    expect(sent('answers')).toContain('reason of a');
    expect(sent('answers')).not.toMatch(/note of a|evidence of a/);
    expect(sent('remarks')).toContain('note of a');
    expect(sent('remarks')).toContain('evidence of a');
  });
});

async function bomb(bytes: number): Promise<string> {
  const packed = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `#ask=${Buffer.from(await new Response(packed).arrayBuffer()).toString('base64url')}`;
}

async function packedText(of: unknown): Promise<string> {
  const packed = new Blob([JSON.stringify(of)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `#ask=${Buffer.from(await new Response(packed).arrayBuffer()).toString('base64url')}`;
}

describe('fault 57: a link or file of questions is hostile until it has passed', () => {
  test('a link that is too long, cut, escaped by half or no link at all', async () => {
    const good = (await askFragment(plain))!;
    for (const [fragment, why] of [
      ['#ask=', 'cut'],
      ['#ask=%', 'cut'],
      ['#ask=%E0%A4', 'cut'],
      ['#ask=!!!!', 'cut'],
      ['#ask=a', 'cut'],
      ['#ask=AAAA', 'cut'],
      [`${good.slice(0, -9)}.`, 'cut'],
      [`${good.slice(0, -9)}%4`, 'cut'],
      [`#ask=${'A'.repeat(ASK_LIMIT)}`, 'tooLarge'],
    ] as const) {
      expect(await readFragment(fragment), fragment.slice(0, 40)).toEqual({ ok: false, why });
    }
  });

  test('a link cut anywhere is refused and never opens as something else', async () => {
    const good = (await askFragment(asking({ trust: 'Northmoor' })))!;
    for (let end = '#ask='.length; end < good.length; end += 1) {
      expect(await readFragment(good.slice(0, end)), String(end)).toEqual({ ok: false, why: 'cut' });
    }
  });

  test('one sign changed anywhere is refused, or is an ask of the right shape', async () => {
    const good = (await askFragment(asking({ trust: 'Northmoor' })))!;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 5, max: good.length - 1 }), fc.constantFrom('A', 'z', '-', '_', '9'), async (at, sign) => {
        const read = await readFragment(good.slice(0, at) + sign + good.slice(at + 1));
        if (read.ok) expect(readAsk(askText(read.ask)!)).toEqual(read);
      }),
    );
  });

  test('escapes of a mail program do no harm', async () => {
    const good = (await askFragment(plain))!;
    const escaped = `#ask=${good.slice(5).replaceAll('-', '%2D').replaceAll('_', '%5F')}`;
    expect(await readFragment(escaped)).toEqual({ ok: true, ask: plain });
  });

  test('a decompression bomb is given up at the limit', async () => {
    const fragment = await bomb(64 * 1024 * 1024);
    expect(fragment.length).toBeLessThan(ASK_LIMIT);
    expect(await readFragment(fragment)).toEqual({ ok: false, why: 'tooLarge' });
  });

  test('a newer version, another shape or another thing is refused by name', async () => {
    for (const [value, why] of [
      [{ ...plain, formatVersion: 2 }, 'newer'],
      [{ ...plain, formatVersion: '1' }, 'broken'],
      [{ ...plain, only: [] }, 'broken'],
      [{ ...plain, only: Array.from({ length: 501 }, (_, at) => `q${at}`) }, 'broken'],
      [{ ...plain, id: '../../etc' }, 'broken'],
      [{ ...plain, facts: { 'cloud-hosted': 'yes' } }, 'broken'],
      [{ ...plain, given: { answers: { a: { kind: 'level', level: 4 } }, requirements: {} } }, 'broken'],
      [{ ...plain, trust: 'x'.repeat(1001) }, 'broken'],
      [{ format: 'groundwork-assessment' }, 'assessment'],
      [{ type: 'excalidraw' }, 'notOurs'],
      [[plain], 'notOurs'],
      [null, 'notOurs'],
    ] as const) {
      expect(await readFragment(await packedText(value)), JSON.stringify(value).slice(0, 80)).toEqual({ ok: false, why });
      expect(readAsk(JSON.stringify(value))).toEqual({ ok: false, why });
    }
    expect(readAsk('')).toEqual({ ok: false, why: 'empty' });
    expect(readAsk('{')).toEqual({ ok: false, why: 'notJson' });
    expect(readAsk('['.repeat(100_000))).toEqual({ ok: false, why: 'notJson' });
    expect(readAsk(' '.repeat(ASK_LIMIT) + JSON.stringify(plain))).toEqual({ ok: false, why: 'tooLarge' });
  });

  test('keys that objects inherit pollute nothing', () => {
    const hostile = JSON.stringify(plain).replace('"facts":{}', '"facts":{"__proto__":true,"constructor":true}');
    const read = readAsk(hostile);
    expect(read.ok && Object.getPrototypeOf(read.ask.facts) === Object.prototype).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('what is too much to be opened again is not made', async () => {
    const given = {
      answers: {},
      requirements: {},
      remarks: Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`q${at}`, { note: 'x'.repeat(19_000) }])),
    };
    expect(askText(asking({ given }))).toBeUndefined();
    expect(await askFragment(asking({ given }))).toBeUndefined();
  });

  test('a browser that cannot unpack links says so', async () => {
    const fragment = (await askFragment(plain))!;
    const { CompressionStream: kept } = globalThis;
    Reflect.deleteProperty(globalThis, 'CompressionStream');
    expect(await readFragment(fragment)).toEqual({ ok: false, why: 'noLinks' });
    expect(await askFragment(plain)).toBeUndefined();
    globalThis.CompressionStream = kept;
  });
});

describe('the reply that is begun', () => {
  test('is an ordinary assessment of these questions for this role', () => {
    const { saved, missing } = replyTo(asking({ trust: 'Northmoor', facts: { 'cloud-hosted': false } }), bank, 'new', NOW);
    const empty = emptyAssessment('new');
    expect(missing).toEqual([]);
    expect(saved.assessment).toEqual({
      ...empty,
      deployment: { ...empty.deployment, trust: 'Northmoor', facts: { 'cloud-hosted': false } },
      respondent: { role: 'pacs-manager', name: '' },
      only: ['a', 'R06'],
    });
    expect(saved).toMatchObject({ bankVersion: '1.2.0', revision: 1 });
    expect(saved.receipt).toBeUndefined();
  });

  test('moves what has another name, names what is asked no longer, and asks to confirm what has other words', () => {
    const given = { answers: { 'old-a': level(1), b: level(2), gone: level(3) }, requirements: {}, remarks: { 'old-a': { note: 'n' } } };
    const { saved, missing } = replyTo(
      asking({ bankVersion: '1.0.0', only: ['old-a', 'a', 'b', 'gone', 'R01', 'new-one'], given }),
      bank,
      'new',
      NOW,
    );
    expect(saved.assessment.only).toEqual(['a', 'b']);
    expect(saved.assessment.answers).toEqual({ a: level(1), b: level(2) });
    expect(saved.assessment.remarks).toEqual({ a: { note: 'n' } });
    expect(saved.assessment.toConfirm).toEqual({ b: '1.0.0' });
    expect(missing).toEqual(['gone', 'R01', 'new-one']);
  });

  test('carries answers without notes where only they went along', () => {
    const { saved } = replyTo(asking({ given: { answers: { a: level(1) }, requirements: {} } }), bank, 'new', NOW);
    expect(saved.assessment).toMatchObject({ answers: { a: level(1) }, remarks: {} });
  });

  test('takes nothing for what is not asked, nor an answer that may not be given', () => {
    const given = {
      answers: { a: unknown, b: level(3), c: notApplicable },
      requirements: { R09: { kind: 'met' as const } },
      remarks: { b: { note: 'n' } },
    };
    const { saved } = replyTo(asking({ only: ['a', 'c'], given }), bank, 'new', NOW);
    expect(saved.assessment).toMatchObject({ answers: { a: unknown }, requirements: {}, remarks: {} });
    expect(Object.keys(saved.assessment.answers)).toEqual(['a']);
  });

  test('is saved as a file that opens as it was, with its role in the name', () => {
    const { saved } = replyTo(asking({ trust: 'Northmoor' }), bank, 'new', NOW);
    expect(readFileText(encodeForFile(saved))).toMatchObject({ ok: true, saved: { assessment: saved.assessment } });
    expect(fileName(saved.assessment, '2026-11-24')).toBe('groundwork-northmoor-reply-pacs-manager-2026-11-24.json');
    const hostile = { ...saved.assessment, respondent: { role: 'CON: a/b\\c..‮', name: 'Ann' } };
    expect(fileName(hostile, '2026-11-24')).toBe('groundwork-northmoor-reply-con-a-b-c-2026-11-24.json');
    const long = {
      ...hostile,
      deployment: { ...hostile.deployment, trust: 'x'.repeat(500) },
      respondent: { role: 'y'.repeat(500), name: '' },
    };
    expect(fileName(long, '2026-11-24', '-publish.html').length).toBeLessThanOrEqual(120);
  });
});

test('a file of questions has a name of its own, and is known where an assessment is expected', () => {
  expect(askFileName(asking({ trust: 'Northmoor' }), '2026-11-24')).toBe('groundwork-northmoor-questions-pacs-manager-2026-11-24.json');
  expect(askFileName(plain, '2026-11-24')).toBe('groundwork-questions-pacs-manager-2026-11-24.json');
  expect(readFileText(askText(plain)!)).toEqual({ ok: false, why: 'questions' });
});
