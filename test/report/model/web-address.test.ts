import { expect, test } from 'vitest';
import { webAddress } from '../../../src/report/model/web-address.ts';

test.each([
  ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
  ['HTTP://EXAMPLE.org', 'http://example.org/'],
  [' https://example.org/a b ', 'https://example.org/a%20b'],
  ['https://example.org/a?b=<c>&d="e"', 'https://example.org/a?b=%3Cc%3E&d=%22e%22'],
  ['https://example.org/?{a}|^`', 'https://example.org/?%7Ba%7D%7C%5E%60'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['file:///etc/passwd', undefined],
  ['https:example.org', undefined],
  ['https://', undefined],
  ['https://a b/', undefined],
  ['a policy in the shared folder', undefined],
  [`https://example.org/${'x'.repeat(2000)}`, undefined],
  ['', undefined],
  [undefined, undefined],
])('%s is followed as %s', (link, address) => {
  expect(webAddress(link)).toBe(address);
});
