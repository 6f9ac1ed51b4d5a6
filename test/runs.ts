/* Random tests are tried less often by `npm test`, which must be quick and come to the same each time, than by `npm run test:all`. */

const ALL = process.env['TEST_ALL'] !== undefined;
const FEWEST = 20;

/** How often a law is tried of which `npm run test:all` tries so many cases: all of them there, and a tenth elsewhere. */
export function runs(all: number): number {
  return ALL ? all : Math.min(all, Math.max(FEWEST, Math.round(all / 10)));
}

/** Where chance begins: as TEST_SEED says, anew where all is tried, and else always at one place, so that the same source passes or fails again. */
export function seed(): number | undefined {
  const given = process.env['TEST_SEED'];
  if (given !== undefined) return Number(given);
  return ALL ? undefined : 1;
}
