import { useEffect, useState } from 'preact/hooks';

/** A part of a page that is fetched when it is first needed; null until then, and where it cannot be fetched. */
export function useLater<T extends (...props: never[]) => unknown>(needed: boolean, fetchPart: () => Promise<T>): T | null {
  const [part, setPart] = useState<T | null>(null);
  useEffect(() => {
    if (needed && !part)
      fetchPart()
        .then((fetched) => setPart(() => fetched))
        .catch(() => undefined);
  }, [needed]);
  return part;
}
