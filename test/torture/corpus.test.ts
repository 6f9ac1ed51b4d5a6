import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFileText } from '../../src/save/format/file.ts';
import { holdToPromises } from './files/promises.ts';

/*
 * The nastiest files, made by hand or found by `npm run torture`. A new one goes into the folder, and what is expected of
 * it into this list: the name of the refusal, or how many parts are left out of what opens.
 */

const FOLDER = `${import.meta.dirname}/corpus`;

type Expected = string | { readonly leftOut: number };
const opens = (leftOut = 0): Expected => ({ leftOut });

const EXPECTED: Readonly<Record<string, Expected>> = {
  'revision-that-cannot-rise': 'broken',
  'name-of-an-entry-of-5000-characters': opens(1),
  'moment-without-end': 'broken',
  'id-of-5000-characters': 'broken',
  'facts-and-dates-by-the-thousand': 'tooLarge',
  'bank-version-of-5000-characters': 'broken',
  'a-key-twice': opens(),
  'a-list-of-ours': 'notOurs',
  'a-pdf': 'notJson',
  'a-survey': 'notOurs',
  'a-text-that-names-us': 'notOurs',
  'a-web-page': 'notJson',
  'a-zip': 'notJson',
  'another-app': 'notOurs',
  'answers-named-like-methods': opens(),
  'answers-that-would-render': opens(2),
  'assessment-as-a-list': 'broken',
  'bidi-everywhere': opens(),
  'comments-and-trailing-commas': 'notJson',
  'cut-off-in-an-escape': 'notJson',
  'cut-off-in-the-middle': 'notJson',
  'days-that-are-none': opens(5),
  'deep-lists-in-an-answer': 'notJson',
  'deep-lists': 'notJson',
  'deep-objects-beside-the-answers': 'notJson',
  'deep-prototypes': 'notJson',
  empty: 'empty',
  'format-as-an-object': 'notOurs',
  'format-only-on-the-prototype': 'notOurs',
  formulas: opens(),
  'good-with-byte-order-mark-and-crlf': opens(),
  'id-as-an-object': 'broken',
  'id-like-a-prototype': opens(),
  'ids-named-like-parts': opens(),
  'lone-surrogates': opens(),
  'markup-everywhere': opens(),
  'moment-that-is-none': 'broken',
  'newer-version': 'newer',
  'numbers-beyond': opens(3),
  'one-file-inside-another': 'broken',
  'only-a-byte-order-mark': 'empty',
  'only-white-space': 'empty',
  'other-types-everywhere': opens(11),
  'prototype-keys-everywhere': opens(6),
  'revision-beyond-numbers': 'broken',
  'revision-negative': 'broken',
  'saved-as-latin-1': opens(),
  'saved-as-utf-16': 'notJson',
  'texts-one-character-too-long': opens(2),
  'two-files-one-after-the-other': 'notJson',
  'unknown-everything': opens(),
  'version-as-text': 'broken',
  'version-beyond-numbers': 'newer',
  'version-twice-the-later-newer': 'newer',
  'version-zero': 'broken',
  'without-an-id': 'broken',
};

/* A browser reads a file as UTF-8, drops a byte-order mark, and puts U+FFFD for what is no character. */
const textOf = (name: string): string => new TextDecoder().decode(readFileSync(`${FOLDER}/${name}.json`));

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

test('every file of the corpus says what is expected of it, and none is missing', () => {
  expect(Object.keys(EXPECTED).toSorted()).toEqual(names.toSorted());
});

describe('of a hostile file, every promise is kept:', () => {
  test.each(Object.entries(EXPECTED))('%s', (name, expected) => {
    const text = textOf(name);
    expect(holdToPromises(text, readFileText).fault).toBeUndefined();
    const read = readFileText(text);
    expect(read.ok ? { leftOut: read.leftOut.length } : read.why).toEqual(expected);
  });
});
