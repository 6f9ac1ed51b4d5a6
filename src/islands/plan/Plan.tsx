import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Assessment } from '../../core/answers.ts';
import { arrange, type View } from '../../core/plan/arrange.ts';
import type { Result } from '../../core/assess.ts';
import { planLines } from '../../core/plan/plan-lines.ts';
import { unanswered } from '../../core/score/unanswered.ts';
import { $assessment } from '../../stores/assessment.ts';
import { $today } from '../../stores/day.ts';
import { $result } from '../../stores/results/result.ts';
import { openAssessment } from '../../stores/saving/saving.ts';
import { plan as text } from '../../text/plan/plan.ts';
import { keepHere, keptHere } from '../growing/keep-place.ts';
import { Made } from '../parts/Made.tsx';
import { NothingYet } from '../parts/NothingYet.tsx';
import { Notices } from '../saving/Notices.tsx';
import { OwnActionForm } from './OwnActionForm.tsx';
import { PlanGroups } from './PlanGroups.tsx';
import { PlanView } from './PlanView.tsx';
import { RealityCheck } from './RealityCheck.tsx';
import { SavePlan } from './SavePlan.tsx';
import { SaveStatus } from '../saving/SaveStatus.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { TimelineChart } from './TimelineChart.tsx';
import { useLive } from '../parts/use-live.ts';
import { usePartByPart } from '../growing/use-part-by-part.ts';

/** Every action in the order in which to act: to give owners, dates and states, and to take along. */
export function Plan() {
  const assessment = useLive($assessment);
  const result = useLive($result);
  useEffect(() => void openAssessment(), []);
  return (
    <>
      <Notices />
      {assessment && result ? <Whole assessment={assessment} result={result} /> : <p role="status">{text.loading}</p>}
    </>
  );
}

/* While the page comes, one part after the other is made: the choice of a view, two actions at a time, and the three below them. */
const ABOVE = 1;
const AT_ONCE = 2;
const BELOW = 3;

const AT_FIRST: View = { order: 'gate', show: 'all', owner: '' };

function Whole({ assessment, result }: { readonly assessment: Assessment; readonly result: Result }) {
  const { trust, tool } = assessment.deployment;
  const [view, setView] = useState<View>(() => (keptHere()['view'] as View | undefined) ?? AT_FIRST);
  const choose = (chosen: View) => {
    // No name of a person stays behind in the history of a tab.
    keepHere({ view: { ...chosen, owner: '' }, whole: false });
    setView(chosen);
  };
  const today = useLive($today);
  const lines = planLines(assessment, result.plan, rules.gates);
  const ids = lines.map(({ id }) => id);
  // A line keeps its place while people write in it: it moves when they choose again, or when the lines are others.
  const places = useMemo(
    () => arrange(lines, view, rules.gates, today).map((group) => ({ ...group, lines: group.lines.map(({ id }) => id) })),
    [view, ids.join('\n'), today],
  );
  const groups = places.map((group) => ({ ...group, lines: group.lines.flatMap((id) => lines.find((line) => line.id === id) ?? []) }));
  const shown = groups.flatMap((group) => group.lines);
  const steps = Math.ceil(shown.length / AT_ONCE);
  const made = usePartByPart(1 + ABOVE + steps + BELOW) - 1;
  const below = made - ABOVE - steps;
  return (
    <>
      {(trust || tool) && <p class="gw-lead">{[trust, tool].filter(Boolean).join(': ')}</p>}
      <p class="gw-print-only gw-quiet">
        <Made bankVersion={result.bankVersion} />
      </p>
      <p class="gw-measure">
        {text.intro} <span class="gw-screen-only">{text.saved}</span>
      </p>
      <p>
        {result.plan.length === 0 && text.none} <strong>{text.incomplete(unanswered(rules, assessment))}</strong>
      </p>
      {result.counts.unanswered === result.counts.asked && <NothingYet text={text.nothing} />}
      <SavePlan assessment={assessment} />
      {made >= ABOVE && <PlanView view={view} lines={lines} shown={shown.length} onChange={choose} />}
      <PlanGroups
        groups={groups}
        plan={lines}
        made={Math.max(0, made - ABOVE) * AT_ONCE}
        dates={assessment.deployment.dates}
        today={today}
        key={JSON.stringify(view)}
      />
      {below > 0 && <OwnActionForm />}
      {below > 0 && <RealityCheck deployment={assessment.deployment} />}
      {below > 1 && <TimelineChart lines={shown} dates={assessment.deployment.dates} today={today} />}
      {below > 2 && <Below assessment={assessment} bankVersion={result.bankVersion} />}
    </>
  );
}

/** What the dates rest on, how it is saved, and the ways to take it along. */
function Below({ assessment, bankVersion }: { readonly assessment: Assessment; readonly bankVersion: string }) {
  return (
    <>
      <p class="gw-quiet">
        {text.assumptions(words.bankHolidaysUntil)}{' '}
        <span class="gw-screen-only">
          <Made bankVersion={bankVersion} />
        </span>
      </p>
      <SaveStatus />
      <TakeAlong assessment={assessment} />
    </>
  );
}
