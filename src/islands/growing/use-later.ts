import { useEffect, useState } from 'preact/hooks';
import { fetchPart } from '../../stores/fetch-part.ts';

/** A part of a page that is fetched when it is first needed; null until then, and where it cannot be fetched. */
export function useLater<T extends (...props: never[]) => unknown>(needed: boolean, fetch: () => Promise<T>): T | null {
  const [part, setPart] = useState<T | null>(null);
  useEffect(() => {
    if (needed && !part) fetchPart(fetch, (fetched) => setPart(() => fetched));
  }, [needed]);
  return part;
}
