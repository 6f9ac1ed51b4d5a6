import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { begin } from '../../src/stores/saving/begin.ts';
import { existsIn, htmlFiles, textOf } from './site.ts';

/** Fragments that no element has: they say what the page is to begin with. */
const begins: readonly string[] = Object.values(begin);

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: ['html5'],
  rules: {
    // How Astro writes HTML: valid, though not this tool's taste.
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // Nothing is submitted: every answer is saved as it is given, and form-action is 'none'.
    'wcag/h32': 'off',
    'no-inline-style': 'error',
    'require-sri': 'off',
    // A table that a phone lays out as a list loses its roles in some browsers, so they are said.
    'no-redundant-role': 'off',
  },
});

describe.each(htmlFiles)('%s', (name) => {
  const html = textOf(name).replaceAll(/<astro-island[^>]*>|<\/astro-island>/g, '');

  test('is valid HTML', async () => {
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap((result) =>
        result.messages.map((message) => `${message.ruleId}: ${message.message} (${message.line}:${message.column})`),
      ),
    ).toEqual([]);
  });

  test('links only to pages and parts that exist, and never to another host by itself', () => {
    // An address of data is its own file.
    const own = [...html.matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? '').filter((href) => !/^(https:\/\/|data:)/.test(href));
    for (const href of own) {
      const [page = '', part] = href.replace('./', '').split('#');
      if (/\.(css|js|svg|json|txt)$/.test(page)) {
        expect(existsIn(page), href).toBe(true);
        continue;
      }
      expect(page === '' || htmlFiles.includes(page), href).toBe(true);
      const target = page === '' ? html : textOf(page);
      if (part?.startsWith('for=')) expect(textOf(page), href).toContain(part.slice('for='.length));
      else if (part && !begins.includes(`#${part}`)) expect(target.includes(`id="${part}"`), href).toBe(true);
    }
    expect(html).not.toMatch(/<(script|img|iframe|source)[^>]+(src|href)="(https?:)?\/\//);
    expect(html).not.toMatch(/<link[^>]+href="(https?:)?\/\//);
  });

  test('says nothing of the folder in which it was built', () => {
    expect(textOf(name)).not.toContain(process.cwd());
    for (const [, uid] of textOf(name).matchAll(/<astro-island[^>]* uid="([^"]*)"/g)) expect(uid).toMatch(/^island-\d+$/);
  });

  test('has one h1, a title of its own and the language', () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toMatch(/<html lang="en-GB"/);
    expect(html).toMatch(/<title>[^<]+ – Groundwork<\/title>/);
  });
});

test('no two pages have the same title', () => {
  const titles = htmlFiles.map((name) => /<title>([^<]+)/.exec(textOf(name))?.[1]);
  expect(new Set(titles).size).toBe(htmlFiles.length);
});
