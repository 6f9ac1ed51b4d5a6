import { atom } from 'nanostores';
import type { Roles, Titles } from '../bank/types.ts';

/** The short names of questions and duties; empty until they have been asked for. */
export const $titles = atom<Titles>({});

/** Fetches the short names, for a page that must name what it does not show. Without them, ids are shown. */
export function loadTitles(): void {
  import('groundwork:titles').then(({ titles }) => $titles.set(titles)).catch(() => undefined);
}

/** The names of the roles; empty until they have been asked for. */
export const $roles = atom<Roles>({});

/** Fetches the names of the roles, for a page that must say who was asked. Without them, ids are shown. */
export function loadRoles(): void {
  import('groundwork:roles').then(({ roles }) => $roles.set(roles)).catch(() => undefined);
}
