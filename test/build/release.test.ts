import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { archive } from '../../src/build/release/archive.ts';
import { readFiles } from '../../src/build/release/files.ts';
import { fillPage } from '../../src/build/release/fill.ts';
import { sums } from '../../src/build/release/sums.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const EMPTY_SUM = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

describe('a blank of a statement', () => {
  const page =
    '<!-- TAKE OUT WHEN FILLED IN --><div>Not complete</div><!-- UP TO HERE --><p>By <!-- FILL IN: organisation --><mark class="gw-fill">[name]</mark>, on <!-- FILL IN: checkedOn --><mark class="gw-fill">[date]</mark>.</p>';

  test('gets the words of the host, as text and not as HTML', () => {
    const { text } = fillPage(page, { organisation: 'A & B <script>', checkedOn: '15 January 2027' });
    expect(text).toBe('<p>By A &amp; B &lt;script&gt;, on 15 January 2027.</p>');
  });

  test('gets words with a dollar sign as they are', () => {
    expect(fillPage(page, { organisation: '$& $1' }).text).toContain('By $&amp; $1,');
  });

  test('stays marked, and is told, where the host says nothing; so does the panel', () => {
    const { text, left } = fillPage(page, { organisation: 'A trust' });
    expect(left).toEqual(['checkedOn']);
    expect(text).toContain('[date]</mark>');
    expect(text).toContain('Not complete');
  });

  test('that nobody knows stops the release', () => {
    expect(() => fillPage('<!-- FILL IN: toString --><mark>[x]</mark>', {})).toThrow('Add it there.');
  });
});

test('sums are those of sha256sum, in order of name', () => {
  expect(sums({ b: bytes(''), a: bytes('') })).toBe(`${EMPTY_SUM}  a\n${EMPTY_SUM}  b\n`);
});

describe('an archive', () => {
  const files = { 'index.html': bytes('<p>'), '_astro/a.js': bytes('1'), '.htaccess': bytes('') };

  test('holds every file and their sums, in one folder', () => {
    const inside = unzipSync(archive(files, 'groundwork-1'));
    expect(Object.keys(inside)).toEqual([
      'groundwork-1/.htaccess',
      'groundwork-1/SHA256SUMS',
      'groundwork-1/_astro/a.js',
      'groundwork-1/index.html',
    ]);
    expect(new TextDecoder().decode(inside['groundwork-1/SHA256SUMS'])).toBe(sums(files));
  });

  test('has the same bytes in whatever order the files come, and in every time zone', () => {
    const zone = process.env['TZ'];
    const first = archive(files, 'groundwork-1');
    process.env['TZ'] = 'Asia/Tokyo';
    const second = archive(Object.fromEntries(Object.entries(files).toReversed()), 'groundwork-1');
    process.env['TZ'] = zone;
    expect(second).toEqual(first);
  });
});

describe('the files of a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are read in order of path, those that begin with a dot included', () => {
    mkdirSync(join(folder, 'b'));
    for (const name of ['c', '.a', join('b', 'd')]) writeFileSync(join(folder, name), name);
    expect(Object.keys(readFiles(folder))).toEqual(['.a', 'b/d', 'c']);
  });
});
