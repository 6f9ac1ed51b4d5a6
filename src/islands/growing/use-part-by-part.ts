import { useEffect, useRef } from 'preact/hooks';
import { goToPlace, keepPlace } from './keep-place.ts';
import { useGrowing } from './use-growing.ts';

/**
 * How many of the parts of a long page are made: one at first, then one more after each frame, so that the page can be used before
 * all of it is there. Until then it is marked as busy.
 */
export function usePartByPart(all: number): number {
  const made = useGrowing(all, 'page');
  const whole = made >= all;
  useEffect(() => document.getElementById('main')?.setAttribute('aria-busy', String(!whole)), [whole]);
  // Once: what is made anew later is where the person is by then.
  const wasWhole = useRef(false);
  useEffect(() => {
    if (!whole || wasWhole.current) return;
    wasWhole.current = true;
    goToPlace();
    keepPlace();
  }, [whole]);
  return made;
}
