import { describe, expect, test } from 'vitest';
import { headers, hostingFiles } from '../../src/build/hosting.ts';
import { policy } from '../../src/build/policy.ts';

const files = hostingFiles();
/* CloudFront says nosniff by the name of its setting alone. */
const unquoted = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('\\"', '"').replace('ContentTypeOptions', 'ContentTypeOptions nosniff');

describe('headers', () => {
  test('carry the policy of the pages, and forbid framing, which a page cannot', () => {
    for (const part of policy) if (!part.startsWith('default-src')) expect(headers['Content-Security-Policy']).toContain(part);
    expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  });

  test.each(Object.entries(files))('stand whole in %s', (_, text) => {
    for (const [name, value] of Object.entries(headers)) {
      expect(unquoted(text)).toContain(value);
      expect(text.includes(name) || text.includes(name.replaceAll('-', '').replace('XContent', 'Content')), name).toBe(true);
    }
  });

  test('fit the line that Cloudflare allows', () => {
    for (const line of (files['_headers'] ?? '').split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
  });

  test('are whole in every location of nginx, since a location drops what it would inherit', () => {
    const locations = (files['hosting/nginx.conf'] ?? '').split(/^location /m).slice(1);
    expect(locations).toHaveLength(2);
    for (const location of locations) for (const name of Object.keys(headers)) expect(location).toContain(`add_header ${name} `);
  });
});
