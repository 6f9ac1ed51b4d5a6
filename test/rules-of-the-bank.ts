import { loadBank } from '../src/bank/load.ts';
import { rulesOf } from '../src/bank/rules.ts';

/* The real bank, for tests that are about it. */

export const bank = loadBank(`${import.meta.dirname}/../questions`);
export const rules = rulesOf(bank);
