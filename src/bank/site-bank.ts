import { loadBank } from './load.ts';

/** The bank of this site, read once for all pages of a build. */
export const bank = loadBank('questions');
