import { describe, expect, test } from 'vitest';
import { libraries } from '../../src/build/libraries.ts';
import { fill } from '../../src/build/release/fill.ts';
import { readFiles } from '../../src/build/release/files.ts';
import { headers } from '../../src/build/hosting/headers.ts';
import { policy } from '../../src/build/policy.ts';
import { readHost } from '../../src/build/release/host.ts';
import { blanks } from '../../src/text/pages/blanks.ts';
import { textOf, withoutFirstLook } from './site.ts';

const statements = ['privacy.html', 'accessibility.html'];
const filesOfSite = readFiles(`${import.meta.dirname}/../../dist`);

describe('the two statements', () => {
  const built = statements.map(withoutFirstLook).join('');

  test('mark every blank for the eye, and for a search', () => {
    const marked = [...built.matchAll(/<!-- FILL IN: (\w+) --><mark[^>]*>\[([^\]<]+)\]<\/mark>/g)];
    expect(new Set(marked.map((match) => match[1]))).toEqual(new Set(Object.keys(blanks)));
    for (const [, name = '', words] of marked) expect(blanks[name as keyof typeof blanks]).toBe(words);
    expect(built.match(/<mark/g)).toHaveLength(marked.length);
    expect(built).not.toMatch(/[{}]/);
  });

  test('have no blank left once a host has said everything', () => {
    const { files, left } = fill(filesOfSite, readHost('docs/host.example.yaml'));
    expect(left).toEqual([]);
    for (const name of statements) {
      const html = new TextDecoder().decode(files[name]);
      expect(html).not.toMatch(/FILL IN|<mark|This statement is not complete|UP TO HERE/);
      expect(html).toContain('Example Hospitals NHS Trust');
    }
  });
});

describe('the page for IT', () => {
  const html = textOf('for-it.html').replaceAll('&#39;', "'").replaceAll('&quot;', '"');

  test('shows the policy and the headers as they are', () => {
    for (const part of policy) {
      const [name = '', ...value] = part.split(' ');
      expect(html).toContain(`${name} <code>${value.join(' ')}</code>`);
    }
    for (const [name, value] of Object.entries(headers)) expect(html).toContain(`${name} <code>${value}</code>`);
  });

  test('lists what ships, and the licences are there whole', () => {
    const licences = textOf('licences.txt');
    for (const { name, version, notice } of libraries()) {
      expect(html).toContain(name);
      expect(html).toContain(version);
      expect(licences).toContain(notice);
    }
  });
});
