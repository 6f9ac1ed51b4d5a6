import postcss from 'postcss';
import { expect, test } from 'vitest';
import { classesIn, onlyUsed } from '../../src/build/only-used.ts';

const compiled = async (css: string, ...used: readonly string[]) =>
  (await postcss([onlyUsed(new Set(used))]).process(css, { from: undefined })).css.replaceAll(/\s+/g, '');

test('a rule of the library stays only for classes that are named', async () => {
  expect(await compiled('.nhsuk-a{x:1} .nhsuk-b{x:1} .gw-c{x:1} h1{x:1}', 'nhsuk-a')).toBe('.nhsuk-a{x:1}.gw-c{x:1}h1{x:1}');
  expect(await compiled('.nhsuk-a,.nhsuk-b .gw-c{x:1}', 'nhsuk-a')).toBe('.nhsuk-a{x:1}');
  expect(await compiled('.nhsuk-a:not(.nhsuk-b):hover{x:1}', 'nhsuk-a')).toBe('.nhsuk-a:not(.nhsuk-b):hover{x:1}');
});

test('a name that only begins like one that is named is another', async () => {
  expect(await compiled('.nhsuk-button--warning{x:1}.nhsuk-button{x:1}', 'nhsuk-button')).toBe('.nhsuk-button{x:1}');
});

test('a medium of which nothing stays goes, and the steps of an animation stay', async () => {
  expect(await compiled('@media print{.nhsuk-b{x:1}}@media screen{.nhsuk-a{x:1}}', 'nhsuk-a')).toBe('@mediascreen{.nhsuk-a{x:1}}');
  expect(await compiled('@keyframes in{from{x:0}to{x:1}}')).toBe('@keyframesin{from{x:0}to{x:1}}');
});

test('the source names what the pages have', () => {
  const classes = classesIn('src');
  for (const name of ['nhsuk-button', 'nhsuk-button--secondary', 'nhsuk-radios__input', 'nhsuk-error-summary'])
    expect(classes.has(name), name).toBe(true);
  expect(classes.has('nhsuk-button--reverse')).toBe(false);
});
