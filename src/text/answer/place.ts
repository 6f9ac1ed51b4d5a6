import type { Titles } from '../../bank/types.ts';
import { deployment } from './deployment.ts';

/** A place of an assessment by the name that a person knows it by. */
export function placeInWords([part = '', id = '']: readonly string[], titles: Titles): string {
  if (part === 'deployment' || part === 'name' || part === 'kind') return deployment.title;
  return titles[id]?.title ?? id;
}
