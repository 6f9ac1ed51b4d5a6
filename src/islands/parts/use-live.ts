import type { Store, StoreValue } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/**
 * The value of a store: on the first render what the built page shows, from then on what is true. Another island may
 * have filled the store before this one arrives, and hydration does not mend attributes that differ. However many stores
 * change with one click, everything is rendered once, and before the next frame is painted.
 */
export function useLive<S extends Store>(store: S): StoreValue<S> {
  const [value, setValue] = useState<StoreValue<S>>(store.init);
  useEffect(() => store.subscribe((now: StoreValue<S>) => setValue(() => now)), [store]);
  return value;
}
