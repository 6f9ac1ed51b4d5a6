import { useEffect } from 'preact/hooks';
import { useGrowing } from './use-growing.ts';

/**
 * How many of the parts of a long page are made: one at first, then one more after each frame, so that the page can be used before
 * all of it is there. Until then it is marked as busy.
 */
export function usePartByPart(all: number): number {
  const made = useGrowing(all, 'page');
  useEffect(() => document.getElementById('main')?.setAttribute('aria-busy', String(made < all)), [made < all]);
  return made;
}
