/** One name per folder of the host, so that two copies of Groundwork on one host keep apart, and other tools are never touched. */
export const NAME = `groundwork:${globalThis.location?.pathname.replace(/[^/]*$/, '') ?? '/'}`;
