import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * What is said to whoever must answer for a trust's data may not promise more than a browser keeps: a policy cannot refuse every way
 * out, and a link in mail is read by more than the person who opens it.
 */
const TOO_MUCH: readonly RegExp[] = [
  /refuses? (every|all|any) (connection|request)/i,
  /\bno server (gets|sees)\b/i,
  /\bserver (never|cannot) (gets?|sees?)\b/i,
  /\b(nothing|never) (ever )?leaves? (the|your|this|their) (browser|computer|device)/i,
  /\bone way out\b/i,
  /\b(impossible|cannot) (be sent|to send)\b/i,
  /\bcompletely (safe|private|secure)\b/i,
];

const written = [...globSync('src/text/**/*.ts'), ...globSync('docs/**/*.md'), 'README.md', 'questions/README.md'];

test.each(written)('%s promises no more than a browser keeps', (file) => {
  const text = readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ');
  expect(TOO_MUCH.flatMap((claim) => claim.exec(text)?.[0] ?? [])).toEqual([]);
});
