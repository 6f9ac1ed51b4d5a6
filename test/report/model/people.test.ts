import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/bank/words.ts';
import { peopleInWords } from '../../../src/report/model/people.ts';
import { bank } from '../../rules-of-the-bank.ts';
import { contribution } from '../../voices.ts';

const people = (...roles: readonly (readonly [role: string, name: string])[]) =>
  Object.values(
    peopleInWords(Object.fromEntries(roles.map(([role, name], at) => [`p${at}`, contribution({}, { role, name })])), wordsOf(bank)),
  );

test('people are shown by role, with the name that they gave', () => {
  expect(people(['pacs-manager', 'Ŵyn'], ['board', ''], ['Ward sister', ''], ['', ''])).toEqual([
    'PACS and RIS manager (Ŵyn)',
    'Trust board',
    'Ward sister',
    'Role not given',
  ]);
});

test('two of one role are told apart by number, and a role is never what every object inherits', () => {
  expect(people(['board', ''], ['board', ''], ['constructor', ''])).toEqual(['Trust board 1', 'Trust board 2', 'constructor']);
});
