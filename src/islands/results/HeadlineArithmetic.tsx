import { words } from 'groundwork:words';
import type { Measure } from '../../core/score/measure.ts';
import type { SectionResult } from '../../core/score/score.ts';
import { decimals } from '../../core/score/fraction.ts';
import { arithmetic } from '../../text/results/arithmetic.ts';
import { results } from '../../text/results/results.ts';
import { Table } from '../parts/Table.tsx';

/** The headline as the mean of its sections. */
export function HeadlineArithmetic({ headline, sections }: { readonly headline: Measure; readonly sections: readonly SectionResult[] }) {
  const { headlineColumns: columns } = arithmetic;
  const cells = ({ score, low, high }: Measure) => [score === null ? results.noScore : decimals(score), decimals(low), decimals(high)];
  const rows = sections.flatMap(({ id, measure }) =>
    measure ? [{ key: id, cells: [words.sections[id]?.title ?? id, ...cells(measure)] }] : [],
  );
  return (
    <>
      <Table
        caption={arithmetic.headlineCaption}
        head={[columns.section, columns.score, columns.low, columns.high]}
        numbers={[1, 2, 3]}
        rows={[...rows, { key: 'mean', total: true, cells: [arithmetic.mean(rows.length), ...cells(headline)] }]}
      />
      <p>{arithmetic.rounded}</p>
    </>
  );
}
