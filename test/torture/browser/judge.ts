import { sheetText, type Sheet } from './sheet.ts';
import type { Moment } from './typist.ts';
import type { Report } from './watch.ts';

/** What is known of one kill: all that may have been written, what was reported, and what was found afterwards. */
export interface Evidence {
  /** Every sheet there can have been, from the one before the first key to the last key sent. */
  readonly moments: readonly Moment[];
  readonly reports: readonly Report[];
  readonly killedAt: number;
  readonly found: Sheet;
}

export interface Verdict {
  /** Why the kill is a failure; empty when nothing that was promised is lost. */
  readonly faults: readonly string[];
  /** Milliseconds from the first key that is lost to the kill; 0 when none is. */
  readonly lost: number;
}

/**
 * Nothing shown as saved is lost, and what is found was once on the page, whole. Later than the last report is
 * fine: more can have been kept than there was time to say.
 */
export function judge({ moments, reports, killedAt, found }: Evidence): Verdict {
  const texts = moments.map(({ sheet }) => sheetText(sheet));
  const indexOf = (sheet: Sheet): number => texts.lastIndexOf(sheetText(sheet));
  const at = indexOf(found);
  const shown = reports.filter(({ kind }) => kind === 'saved').map(({ sheet }) => indexOf(sheet));
  const promised = Math.max(0, ...shown);
  const strange = reports.filter(({ sheet }) => indexOf(sheet) === -1);
  const faults = [
    ...strange.slice(0, 1).map(({ sheet }) => `The page showed what was never typed: ${difference(moments, sheet)}`),
    ...(at === -1 ? [`A mixture, or not what was typed, was found: ${difference(moments, found)}`] : []),
    ...(at !== -1 && at < promised ? [`Shown as saved and lost: ${promised - at} steps, ${difference([moments[promised]!], found)}`] : []),
  ];
  if (at === -1) return { faults, lost: killedAt - (moments[1]?.at ?? killedAt) };
  const firstLost = moments[at + 1];
  const typedAt = firstLost && reports.find(({ kind, sheet }) => kind === 'typed' && indexOf(sheet) > at)?.at;
  return { faults, lost: firstLost ? Math.max(0, killedAt - (typedAt ?? firstLost.at)) : 0 };
}

/** The fields in which a sheet differs from the last of the moments, with the ends of what they say. */
function difference(moments: readonly Moment[], sheet: Sheet): string {
  const last = moments.at(-1)?.sheet ?? {};
  const fields = [...new Set([...Object.keys(last), ...Object.keys(sheet)])].filter((field) => last[field] !== sheet[field]);
  const end = (text: string | undefined) => (text === undefined ? 'nothing' : JSON.stringify(text.slice(-30)));
  return (
    fields.map((field) => `${field} is ${end(sheet[field])}, and was last ${end(last[field])}`).join('; ') ||
    'no difference to the last key'
  );
}
