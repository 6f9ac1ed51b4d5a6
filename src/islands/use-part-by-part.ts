import { useEffect, useState } from 'preact/hooks';
import { useGrowing } from './use-growing.ts';

/**
 * How many of the parts of a long page are made: one at first, then one more after each frame, so that the page can be used before
 * all of it is there. Until then it is marked as busy. Paper has all of it, however soon somebody prints.
 */
export function usePartByPart(all: number): number {
  const growing = useGrowing(all, 'page');
  const [printed, setPrinted] = useState(false);
  const made = printed ? all : growing;
  useEffect(() => {
    const makeAll = () => setPrinted(true);
    addEventListener('beforeprint', makeAll);
    return () => removeEventListener('beforeprint', makeAll);
  }, []);
  useEffect(() => document.getElementById('main')?.setAttribute('aria-busy', String(made < all)), [made < all]);
  return made;
}
