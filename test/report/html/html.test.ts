import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { encodeForFile } from '../../../src/save/format/encode.ts';
import { readFileText } from '../../../src/save/format/file.ts';
import { htmlOf } from '../../../src/report/html/html.ts';
import { STYLE, STYLE_HASH } from '../../../src/report/html/style.ts';
import { hostileRespondent, HOSTILE_TEXTS, nothingSaid, workedExample } from '../cases.ts';
import { hostileReport, plainReport } from '../sample.ts';
import { firstMissing, saidBy, wordless } from '../words.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: ['html5'],
  rules: {
    'doctype-style': 'off',
    'long-title': 'off',
    // What people type has spaces where they typed them.
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'error',
    'require-sri': 'off',
  },
});

const saved = (assessment: ReturnType<typeof workedExample>) =>
  encodeForFile({ assessment, revision: 7, savedAt: '2026-11-25T09:30:10.000Z', bankVersion: '1.0.0' });

const reports = [
  ['as a trust writes it', plainReport],
  ['of the worst that people paste', hostileReport],
] as const;

describe.each(reports)('an HTML report %s', (_, report) => {
  const html = htmlOf(report, saved(hostileRespondent()));
  const visible = html.slice(html.indexOf('<main>'), html.indexOf('<script'));

  test('is valid HTML', async () => {
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (${line})`))).toEqual([]);
  });

  test('says everything, in order', () => {
    const text = wordless(unescaped(visible.replaceAll(/<svg.*?<\/svg>/gs, '').replaceAll(/<[^>]*>/g, '')));
    expect(firstMissing(saidBy(report), text)).toBeUndefined();
  });

  test('has no script but the block, and no address that loads or runs', () => {
    expect(html.match(/<script/gi)).toHaveLength(1);
    expect(html.match(/<\/script/gi)).toHaveLength(1);
    const tags = [...html.matchAll(/<(?!\/)[^>]+>/g)].map(([tag]) => tag);
    for (const tag of tags) expect(tag.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/\s(src|style|on\w+)=/i);
    const addresses = tags.flatMap((tag) => /href="([^"]*)"/.exec(tag)?.[1] ?? []);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toMatch(/^https?:\/\//);
    for (const tag of tags.filter((other) => other.startsWith('<a '))) expect(tag).toContain('rel="noreferrer"');
  });

  test('has the language, a title, one h1 and no control characters', () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/);
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.isWellFormed()).toBe(true);
    expect(html).not.toMatch(/[^\P{Cc}\n\r\t]/u);
  });
});

describe('an HTML report', () => {
  const html = htmlOf(plainReport, undefined);

  test('lets in its one style and nothing else', () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(html).toContain(`<style>${STYLE}</style>`);
    expect(html).toContain(`content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'"`);
    expect(STYLE).not.toMatch(/url\(|@import|</);
  });

  test('has figures that say what they show, and tables with headings for rows and columns', () => {
    expect(html).toContain('role="img" aria-label="Governance: 45, likely 32 to 61."');
    expect(html).toContain('<caption>Score of each section</caption>');
    expect(html).toContain('<th scope="col" class="w15 number">Score</th>');
    expect(html).toContain('<th scope="row">IT integration</th><td class="number"><strong>46</strong></td>');
    expect(html.match(/<h2 class="new-page">/g)).toHaveLength(1);
  });

  test('keeps lines apart, and an address that may not be followed as text', () => {
    const [{ text }] = [{ text: 'One\r\nTwo\rThree\n\nFive' }];
    const of = (link: string) => htmlOf({ ...plainReport, blocks: [{ kind: 'paragraph', runs: [{ text, link }] }] }, undefined);
    expect(of('javascript:alert(1)')).toContain('<p>One<br>Two<br>Three<br><br>Five</p>');
    expect(of('https://example.org/"x"')).toContain('<a href="https://example.org/%22x%22" rel="noreferrer">One<br>');
  });

  test('lets the heading of a row say which part of it is strong', () => {
    const rows = [[[{ text: 'Name', strong: true }, { text: ' and more' }]], [[{ text: 'All' }]]];
    const table = { kind: 'table', caption: 'C', columns: [{ name: 'N', width: 1 }], rows } as const;
    const of = htmlOf({ ...plainReport, blocks: [table] }, undefined);
    expect(of).toContain('<th scope="row" class="parts"><strong>Name</strong> and more</th>');
    expect(of).toContain('<th scope="row">All</th>');
  });

  test('is the same each time', () => {
    expect(htmlOf(hostileReport, saved(workedExample()))).toBe(htmlOf(hostileReport, saved(workedExample())));
  });

  test('without a saved text has no block, and says nothing of opening it', () => {
    expect(html).not.toContain('<script');
    expect(html).not.toContain('open it again');
    expect(readFileText(html)).toEqual({ ok: false, why: 'notJson' });
  });

  test.each([
    ['the worked example', workedExample()],
    ['the hostile respondent', hostileRespondent()],
    ['nothing at all', nothingSaid()],
    [
      'notes that look like the block',
      { ...nothingSaid(), remarks: { a: { note: HOSTILE_TEXTS.join('') + htmlOf(plainReport, '{}').slice(-200) } } },
    ],
  ])('with %s opens as it was saved', (_, assessment) => {
    const text = saved(assessment);
    for (const report of [plainReport, hostileReport]) {
      const { blocks } = report;
      const withNote = {
        ...report,
        blocks: [...blocks, { kind: 'paragraph', runs: [{ text: htmlOf(plainReport, '{"format":"x"}') }] } as const],
      };
      expect(readFileText(htmlOf(withNote, text))).toEqual(readFileText(text));
      expect(readFileText(htmlOf(withNote, undefined)).ok).toBe(false);
    }
    expect(readFileText(text)).toMatchObject({ ok: true, intact: true });
  });
});

function unescaped(html: string): string {
  const marks: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
  return html.replaceAll(/&(amp|lt|gt|quot|#39);/g, (entity) => marks[entity] ?? entity);
}
