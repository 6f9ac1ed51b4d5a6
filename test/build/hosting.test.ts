import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hostingFiles } from '../../src/build/hosting/files.ts';
import { CACHE, headers, TYPES } from '../../src/build/hosting/headers.ts';
import { policy } from '../../src/build/policy.ts';

const files = hostingFiles();
const file = (name: string) => files[name] ?? '';
const sending = Object.entries(files).filter(([name]) => name !== '.nojekyll');
/* CloudFront says nosniff by the name of its setting alone. */
const unquoted = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('\\"', '"').replace('ContentTypeOptions', 'ContentTypeOptions nosniff');

describe('headers', () => {
  test('carry the policy of the pages, and forbid framing, which a page cannot', () => {
    for (const part of policy) if (!part.startsWith('default-src')) expect(headers['Content-Security-Policy']).toContain(part);
    expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  });

  test('never stop the scripts of a page that is newer than they are', () => {
    expect(headers['Content-Security-Policy']).not.toMatch(/(default|script|style)-src /);
  });

  test('deny what is never used, and leave the copying of text alone', () => {
    expect(headers['Permissions-Policy']).toContain('camera=()');
    expect(headers['Permissions-Policy']).not.toContain('clipboard-write');
  });

  test.each(sending)('stand whole in %s', (_, text) => {
    for (const [name, value] of Object.entries(headers)) {
      expect(unquoted(text)).toContain(value);
      expect(text.includes(name) || text.includes(name.replaceAll('-', '').replace('XContent', 'Content')), name).toBe(true);
    }
  });

  test('fit the line that Cloudflare allows, and the policy what CloudFront allows', () => {
    for (const line of file('_headers').split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
    expect(headers['Content-Security-Policy'].length).toBeLessThanOrEqual(1700);
  });
});

describe('cache rules', () => {
  test('let a browser keep what has a hash in its name, on every host that can tell it apart', () => {
    for (const name of ['_headers', 'staticwebapp.config.json', '.htaccess', 'hosting/nginx.conf'])
      expect(file(name)).toContain(CACHE.hashed);
    expect(file('web.config')).toContain('cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable"');
  });

  test('are not the same for all files on CloudFront, whose policy would override what the objects say', () => {
    expect(file('hosting/cloudfront.json')).not.toContain('Cache-Control');
  });

  test('never meet for one file on Netlify and Cloudflare, which join two values', () => {
    expect(file('_headers').match(/Cache-Control/g)).toHaveLength(1);
  });

  test('are no header on IIS, which would send them with "not found"', () => {
    expect(file('web.config')).not.toContain('name="Cache-Control"');
  });
});

describe('nginx', () => {
  const text = file('hosting/nginx.conf');
  const guide = readFileSync(`${import.meta.dirname}/../../docs/hosting.md`, 'utf8');

  test('has in its guide the very lines that stand in its file', () => {
    const lines = text
      .split('\n')
      .filter((line) => line.startsWith('#   '))
      .map((line) => line.slice(4));
    expect(lines.length).toBeGreaterThan(10);
    const block = /```nginx\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
    expect(block.split('\n').filter((line) => line !== '')).toEqual(lines);
  });

  test('keeps its files from patterns that other sites of the same server have', () => {
    expect([...text.matchAll(/^# +location (\S+) \S+ \{/gm)].map(([, sign]) => sign)).toEqual(['^~', '=', '^~']);
  });

  test('compresses scripts and styles, which it would leave out', () => {
    const types = /^gzip_types (.*);$/m.exec(text)?.[1]?.split(' ') ?? [];
    expect(types).toEqual(expect.arrayContaining([TYPES['.js'], TYPES['.css'], TYPES['.json'], TYPES['.svg']]));
    // It is always among them, and nginx warns of what is named twice.
    expect(types).not.toContain('text/html');
  });
});

test('Apache compresses scripts and styles where it can', () => {
  for (const ending of ['.html', '.css', '.js', '.json']) expect(file('.htaccess')).toMatch(new RegExp(`DEFLATE .*${TYPES[ending]}\\b`));
});

test('IIS is told to remove whatever it is told to add, since it stops on what is set twice', () => {
  const text = file('web.config');
  for (const name of Object.keys(headers)) expect(text.indexOf(`<remove name="${name}"`)).toBeLessThan(text.indexOf(`<add name="${name}"`));
  for (const ending of Object.keys(TYPES)) {
    const removed = text.indexOf(`<remove fileExtension="${ending}"`);
    expect(removed).toBeGreaterThan(0);
    expect(removed).toBeLessThan(text.indexOf(`<mimeMap fileExtension="${ending}"`));
  }
});
