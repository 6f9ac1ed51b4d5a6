/* The servers on which the built site is walked, and where each shows it. Handed from run.ts to the browser tests. */

export interface Host {
  readonly name: string;
  /** The address of the site on it, with a slash at the end. */
  readonly url: string;
  /** How it is started, in a shell, until it is ended. */
  readonly command: string;
}

const VARIABLE = 'GROUNDWORK_HOSTS';

/** What another process needs to know the hosts. */
export const asEnvironment = (hosts: readonly Host[]) => ({ [VARIABLE]: JSON.stringify(hosts) });

/** The hosts that run.ts prepared. Throws when it did not: start it with `npm run hosts`. */
export function hostsHere(): readonly Host[] {
  const text = process.env[VARIABLE];
  if (text === undefined) throw new Error('No hosts are prepared. Start this with: npm run hosts');
  return JSON.parse(text) as readonly Host[];
}
