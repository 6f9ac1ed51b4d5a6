import { atom } from 'nanostores';

/** How it stands with the file that keeps saving itself. */
export type LiveFileState =
  | { readonly kind: 'none' }
  /** The browser wants to be asked again. */
  | { readonly kind: 'asks'; readonly name: string }
  | { readonly kind: 'saved'; readonly name: string; readonly at?: string }
  | { readonly kind: 'failed'; readonly name: string }
  | { readonly kind: 'changed'; readonly name: string; /** What the file holds. */ readonly text: string }
  | { readonly kind: 'another'; readonly name: string };

export const $liveFile = atom<LiveFileState>({ kind: 'none' });
