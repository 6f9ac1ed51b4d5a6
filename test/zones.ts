import { afterEach } from 'vitest';

/* Places where a day is easily lost: far ahead of and behind UTC, half hours, and summer time on other dates. */
export const ZONES = [
  'Europe/London',
  'America/Los_Angeles',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'Africa/Cairo',
] as const;

const usual = process.env['TZ'];
afterEach(() => void (process.env['TZ'] = usual));

/** What `run` gives in each of the time zones. The zone is that of this process until the test ends. */
export function inEveryZone<T>(run: (zone: string) => T): readonly T[] {
  return ZONES.map((zone) => {
    process.env['TZ'] = zone;
    return run(zone);
  });
}
