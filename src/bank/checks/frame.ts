import type { Checking } from './checking.ts';
import { instead } from '../explain.ts';

/** Bands rise from 0, ids of the frame are unique, and every section names roles that exist. */
export function checkFrame({ bank, places, report }: Checking): void {
  if (bank.bands[0]?.from !== 0) report(places.frame, ['bands', 0], 'The first band must start at 0. Write from: 0.');
  bank.bands.forEach((band, at) => {
    const before = bank.bands[at - 1];
    if (before && band.from <= before.from) {
      report(
        places.frame,
        ['bands', at, 'from'],
        `The band "${band.id}" must start above ${before.from}, where "${before.id}" starts. Write a higher number.`,
      );
    }
  });
  for (const key of ['bands', 'gates', 'facts'] as const) {
    const seen = new Set<string>();
    bank[key].forEach(({ id }, at) => {
      if (seen.has(id)) report(places.frame, [key, at, 'id'], `The id "${id}" stands twice in ${key}. Give each its own id.`);
      seen.add(id);
    });
  }
  bank.sections.forEach((section, s) => {
    const file = places.sections[s]?.file ?? places.frame;
    section.involve.forEach((role, at) => {
      if (!Object.hasOwn(bank.roles, role))
        report(file, ['involve', at], `There is no role "${role}". ${instead(role, Object.keys(bank.roles))}`);
    });
  });
}
