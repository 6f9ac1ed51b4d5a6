import { useEffect, useState } from 'preact/hooks';

/* A list may come only because the page is printed. */
let printing = false;
if (!import.meta.env.SSR) {
  addEventListener('beforeprint', () => (printing = true));
  addEventListener('afterprint', () => (printing = false));
}

/**
 * How many of so many parts of a long list are shown: one at first, then one more after each frame, so that the page never
 * stands still. Begins again when it is of something else. Paper has all of it, however soon somebody prints.
 */
export function useGrowing(all: number, of: unknown): number {
  const atFirst = printing ? Infinity : 1;
  const [state, setState] = useState({ of, many: atFirst });
  const many = Object.is(state.of, of) ? state.many : atFirst;
  useEffect(() => {
    const makeAll = () => setState({ of, many: Infinity });
    addEventListener('beforeprint', makeAll);
    return () => removeEventListener('beforeprint', makeAll);
  }, [of]);
  useEffect(() => {
    if (many >= all) return undefined;
    // Paper may have asked for all of it since.
    const timer = setTimeout(() => setState((now) => (Object.is(now.of, of) && now.many > many ? now : { of, many: many + 1 })));
    return () => clearTimeout(timer);
  }, [many, all, of]);
  return Math.min(many, all);
}
