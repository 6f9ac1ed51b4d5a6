import { expect, test } from 'vitest';
import { reasonInWords } from '../../src/text/reason.ts';

test.each([
  ['an error', new Error('date not in range'), 'date not in range'],
  ['a word', 'full', 'full'],
  ['an error without a message', new Error(''), 'the browser did not say why.'],
  ['an exception of a browser without a message', new DOMException('', 'SecurityError'), 'the browser did not say why.'],
])('%s that was thrown gives a reason, and never an empty one', (_, thrown, words) => {
  expect(reasonInWords(thrown)).toBe(words);
});
