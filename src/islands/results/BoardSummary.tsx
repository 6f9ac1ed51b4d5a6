import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { useEffect } from 'preact/hooks';
import { RangeChart } from '../../charts/RangeChart.tsx';
import { paths } from '../../paths.ts';
import { board } from '../../report/parts/board.ts';
import { rangeRows } from '../../report/parts/where.ts';
import { $assessment } from '../../stores/assessment.ts';
import { $result } from '../../stores/results/result.ts';
import { openAssessment } from '../../stores/saving/saving.ts';
import { tell } from '../../stores/results/tell.ts';
import { plan } from '../../text/plan/plan.ts';
import { board as text } from '../../text/report/report.ts';
import { Blocks } from '../parts/Blocks.tsx';
import { Notices } from '../saving/Notices.tsx';
import { thresholds } from './shown.ts';
import { useLive } from '../parts/use-live.ts';
import { useNarrow } from '../parts/use-narrow.ts';

/** One page for a board: on the screen, and on one sheet of paper. */
export function BoardSummary() {
  const assessment = useLive($assessment);
  const result = useLive($result);
  const narrow = useNarrow();
  useEffect(() => void openAssessment(), []);
  if (!assessment || !result) return <p role="status">{text.loading}</p>;
  const { trust } = assessment.deployment;
  const sections = rules.sections.flatMap((id) => result.sections.find((section) => section.id === id) ?? []);
  return (
    <div class="gw-board">
      <Notices />
      {trust && <p class="gw-lead">{trust}</p>}
      <Blocks
        blocks={board(tell(assessment, result, 'board', {}))}
        figure={narrow ? <RangeChart rows={rangeRows(sections, { rules, words })} thresholds={thresholds} alone /> : undefined}
      />
      <p class="gw-buttons">
        <button class="nhsuk-button" type="button" onClick={() => print()}>
          {plan.print}
        </button>
        <a href={paths.plan}>{text.toPlan}</a>
      </p>
    </div>
  );
}
