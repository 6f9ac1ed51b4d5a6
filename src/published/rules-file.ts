import { rulesOf } from '../bank/rules.ts';
import { bank } from '../bank/site-bank.ts';

/** All of the bank that scoring needs, so that another program can work out the same results. Nothing on the site reads it. */
export function rulesFile(): string {
  return JSON.stringify(rulesOf(bank), null, 1);
}
