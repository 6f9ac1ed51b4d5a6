import { expect, test } from 'vitest';
import { escaped, legalText } from '../../src/figures/legal-text.ts';

test.each([
  ['keeps what may stand in a document', 'ŵ ŷ – 🏥 汉字\n\t\u00A0', 'ŵ ŷ – 🏥 汉字\n\t\u00A0'],
  ['drops control characters', 'a\u0000b\u0001\u0008\u000Bc\u001F', 'abc'],
  ['drops halves of pairs and what is no character', 'a\uD83Db\uDE00c\uFFFE\uFFFF', 'abc'],
  ['closes what turns the direction of writing', 'a \u202Eevil', 'a \u202Eevil\u202C'],
  ['leaves alone what is closed', '\u202Eevil\u202C \u2066x\u2069', '\u202Eevil\u202C \u2066x\u2069'],
  ['closes each one that is open', '\u202A\u202B x\u202C \u2067y', '\u202A\u202B x\u202C \u2067y\u202C\u2069'],
  ['does not count one that closes nothing', '\u202C\u202Ex', '\u202C\u202Ex\u202C'],
])('a text %s', (_, text, legal) => {
  expect(legalText(text)).toBe(legal);
});

test('a text is escaped for between tags and between quotes', () => {
  expect(escaped(`<a b='c' d="e">&amp;\u0001`)).toBe('&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;amp;');
});
