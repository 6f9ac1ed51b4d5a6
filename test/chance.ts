import fc from 'fast-check';
import { runs, seed } from './runs.ts';

/* Before each file of tests. A law that names no number of cases is tried on a hundred. */

const start = seed();
fc.configureGlobal({ numRuns: runs(100), ...(start !== undefined && { seed: start }) });
