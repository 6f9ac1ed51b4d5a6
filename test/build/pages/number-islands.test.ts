import { expect, test } from 'vitest';
import { withNumberedIslands } from '../../../src/build/pages/number-islands.ts';

test('islands are named by their order, whatever the folder of the build', () => {
  expect(withNumberedIslands('<astro-island uid="Z1x" a="b"></astro-island><astro-island uid="q">')).toBe(
    '<astro-island uid="island-1" a="b"></astro-island><astro-island uid="island-2">',
  );
});
