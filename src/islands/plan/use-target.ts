import { useEffect, useRef } from 'preact/hooks';

/** Goes to what the address names although it is not shown yet: `show` is to bring what is hidden into sight. */
export function useTarget(isHidden: (id: string) => boolean, show: () => void): void {
  const latest = useRef({ isHidden, show });
  latest.current = { isHidden, show };
  useEffect(() => {
    const follow = () => {
      const id = location.hash.slice(1);
      if (!latest.current.isHidden(id)) return;
      latest.current.show();
      setTimeout(() => document.getElementById(id)?.scrollIntoView());
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
}
