import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/* The style of the words on screen, after the NHS content style: what a program can check of it. */

const TEXTS = `${import.meta.dirname}/../../src/text`;
const FILES = globSync('**/*.ts', { cwd: TEXTS });

/** What is wrong with some words; nothing where they are well. */
const RULES: readonly (readonly [name: string, wrong: RegExp, bad: string])[] = [
  ['no "please"', /\bplease\b/i, 'Please choose a level'],
  ['no "click here"', /\bclick here\b/i, 'To go on, click here'],
  ['no contraction', /\b\w+n['’]t\b|\b(?:it|that|there|what|you|we|they|I)['’](?:s|re|ve|ll|d|m)\b/i, "You can't go on"],
  ['no "simply", "just" or "easy"', /\b(?:simply|just|easy|easily)\b/i, 'Simply choose a level'],
  ['no exclamation mark', /\w!(?:\s|$)/, 'Well done!'],
  ['no "e.g.", "i.e." or "etc."', /\b(?:e\.g|i\.e|etc)\b/i, 'A tool, e.g. for triage'],
  ['no "and/or"', /\band\/or\b/i, 'A trust and/or a network'],
  ['no capitals for weight', /\b[A-Z]{5,}\b(?!\d)/, 'Do NOTHING now'],
  ['sentence case', /^(?:[A-Z][a-z]+ )(?:(?:[A-Z][a-z]+|of|and|the|a|to|for) )*[A-Z][a-z]+$/, 'Action Plan'],
];

/* Names, which keep their capitals wherever they stand. */
const NAMES = new Set(['Groundwork', 'Keep Groundwork', 'Cloudflare Pages', 'Azure Static Web Apps', 'Nuffield Trust']);

const faultsOf = (words: string) => (NAMES.has(words) ? [] : RULES.filter(([, wrong]) => wrong.test(words)).map(([name]) => name));

/** Every text between quotation marks in a file, the fixed parts of templates included; addresses and keys are no words. */
function textsIn(path: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return found.filter((text) => /[a-z]/i.test(text) && !/^(?:https?:|\.\/|mailto:)/.test(text));
}

test.each(RULES)('%s: a bad example is found', (name, _, bad) => {
  expect(faultsOf(bad)).toContain(name);
});

test('the texts are found', () => {
  expect(FILES.flatMap((file) => textsIn(join(TEXTS, file))).length).toBeGreaterThan(500);
});

describe.each(FILES)('%s', (file) => {
  test('is written in the style of the site', () => {
    expect(textsIn(join(TEXTS, file)).flatMap((text) => faultsOf(text).map((fault) => `${fault}: ${text}`))).toEqual([]);
  });
});

describe('no words stand outside src/text', () => {
  const SOURCES = join(TEXTS, '..');
  const inside = (folder: string, ending: string) =>
    globSync(`${folder}/**/*${ending}`, { cwd: SOURCES }).map((name) => join(SOURCES, name));

  test('in the islands and charts', () => {
    const found: string[] = [];
    const visit = (node: ts.Node) => {
      const words = ts.isJsxText(node)
        ? node.text
        : ts.isJsxAttribute(node) &&
            /^(?:aria-label|title|placeholder|alt|summary|label)$/.test(node.name.getText()) &&
            node.initializer &&
            ts.isStringLiteral(node.initializer)
          ? node.initializer.text
          : '';
      if (/[a-z]{2}/i.test(words.replaceAll(/&\w+;/g, ''))) found.push(words.trim());
      ts.forEachChild(node, visit);
    };
    for (const path of [...inside('islands', '.tsx'), ...inside('charts', '.tsx')])
      visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
    expect(found).toEqual([]);
  });

  test('in the pages', () => {
    const words = ['pages', 'layouts', 'components']
      .flatMap((folder) => inside(folder, '.astro'))
      .flatMap((path) => {
        const [, , markup = ''] = readFileSync(path, 'utf8').split(/^---$/m);
        const bare = markup.replaceAll(/<(script|style)[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '').replaceAll(/<!doctype[^>]*>/gi, '');
        // Words between two tags, where nothing of an expression stands.
        return [...bare.matchAll(/>([^<>{}()=;]*[a-z]{2}[^<>{}()=;]*)<\//gi)].map(([, text = '']) => text.trim());
      });
    expect(words).toEqual([]);
  });
});
