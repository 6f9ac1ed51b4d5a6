import { useEffect, useState } from 'preact/hooks';

const NARROW = '(max-width: 40em)';

/** True where the view is as narrow as a phone's, for a picture that is drawn otherwise there. Paper is never narrow. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => !import.meta.env.SSR && matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const follow = () => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return narrow;
}
