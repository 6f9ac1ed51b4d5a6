import type { Assessment, IsoDate } from '../../core/answers.ts';
import type { Comparison } from '../../core/compare/compare.ts';
import type { Receipt } from '../../save/format/encode.ts';
import { compare as text } from '../../text/compare/compare.ts';
import type { Spoken } from '../model/action-words.ts';
import type { Column } from '../model/report.ts';

/** One of the two dates. */
export interface Dated {
  readonly assessment: Assessment;
  /** What opening it with the present questions has come to; absent where there is nothing to say. */
  readonly receipt?: Receipt | undefined;
  /** In words, so exact that it is told from the other. */
  readonly date: string;
}

/** A comparison with what there is to say it with. */
export interface Compared extends Spoken {
  readonly comparison: Comparison;
  readonly before: Dated;
  readonly after: Dated;
  /** On which actions are late. */
  readonly day: IsoDate;
}

/** The columns of what stands under both dates. */
export function endsOf(what: string, { before, after }: Pick<Compared, 'before' | 'after'>): readonly Column[] {
  return [
    { name: what, width: 4 },
    { name: text.columns.on(before.date), width: 3 },
    { name: text.columns.on(after.date), width: 3 },
    { name: text.columns.change, width: 2 },
  ];
}
