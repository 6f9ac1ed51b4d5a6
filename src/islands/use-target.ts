import { useEffect } from 'preact/hooks';

/** Goes to what the address names although it is not shown yet: `show` is to bring what is hidden into sight. */
export function useTarget(isHidden: (id: string) => boolean, show: () => void): void {
  useEffect(() => {
    const follow = () => {
      const id = location.hash.slice(1);
      if (!isHidden(id)) return;
      show();
      setTimeout(() => document.getElementById(id)?.scrollIntoView());
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [isHidden, show]);
}
