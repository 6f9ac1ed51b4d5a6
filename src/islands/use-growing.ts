import { useEffect, useState } from 'preact/hooks';

/**
 * How many of so many parts of a long list are shown: one at first, then one more after each frame, so that the page never
 * stands still. Begins again when it is of something else.
 */
export function useGrowing(all: number, of: unknown): number {
  const [state, setState] = useState({ of, many: 1 });
  const many = Object.is(state.of, of) ? state.many : 1;
  useEffect(() => {
    if (many >= all) return undefined;
    const timer = setTimeout(() => setState({ of, many: many + 1 }));
    return () => clearTimeout(timer);
  }, [many, all, of]);
  return Math.min(many, all);
}
