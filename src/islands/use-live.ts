import { useStore } from '@nanostores/preact';
import type { Store, StoreValue } from 'nanostores';

/**
 * The value of a store: on the first render what the built page shows, from then on what is true. Another island may
 * have filled the store before this one arrives, and hydration does not mend attributes that differ.
 */
export function useLive<S extends Store>(store: S): StoreValue<S> {
  return useStore(store, { ssr: 'initial' }) as StoreValue<S>;
}
