import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { Picture } from '../../charts/Picture.tsx';
import type { IsoDate } from '../../core/answers.ts';
import type { PlanLine } from '../../core/plan/plan-lines.ts';
import { timelineTable } from '../../report/model/timeline-table.ts';
import { timelineOf } from '../../report/model/timeline.ts';
import { timeline as text } from '../../text/plan/timeline.ts';
import { Opens } from '../parts/Opens.tsx';
import { Table } from '../parts/Table.tsx';
import { useNarrow } from '../parts/use-narrow.ts';

interface Props {
  readonly lines: readonly PlanLine[];
  readonly dates: Readonly<Record<string, IsoDate>>;
  readonly today: IsoDate;
}

/** When each action can be done, against today and the gates, with a table that says the same. */
export function TimelineChart({ lines, dates, today }: Props) {
  const spoken = { rules, words };
  const narrow = useNarrow();
  const drawing = timelineOf(lines, dates, today, spoken, narrow);
  if (drawing === null) return null;
  return (
    <section aria-labelledby="timeline">
      <h2 class="nhsuk-heading-l" id="timeline">
        {text.heading}
      </h2>
      <p class="gw-measure">{text.intro}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div class={`gw-picture-wrap${narrow ? ' gw-picture-wrap--narrow' : ''}`} tabIndex={0} role="img" aria-label={text.alt}>
        <Picture drawing={drawing} />
      </div>
      <Opens summary={text.open}>
        {() => (
          <Table
            caption={text.open}
            head={Object.values(text.columns)}
            rows={timelineTable(lines, today, spoken).map(({ id, cells }) => ({ key: id, cells }))}
          />
        )}
      </Opens>
    </section>
  );
}
