import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { useEffect } from 'preact/hooks';
import { RangeChart } from '../../charts/RangeChart.tsx';
import type { Assessment } from '../../core/answers.ts';
import type { Figures } from '../../core/assess.ts';
import { unanswered } from '../../core/score/unanswered.ts';
import { paths } from '../../paths.ts';
import { rangeRows } from '../../report/parts/where.ts';
import { $assessment, $readOnly } from '../../stores/assessment.ts';
import { $figures } from '../../stores/results/result.ts';
import { openAssessment } from '../../stores/saving/saving.ts';
import { $tried, $triedFigures, $whatIf } from '../../stores/results/what-if.ts';
import { arithmetic } from '../../text/results/arithmetic.ts';
import { changes } from '../../text/results/changes.ts';
import { plan } from '../../text/plan/plan.ts';
import { results } from '../../text/results/results.ts';
import { whatIf } from '../../text/results/what-if.ts';
import { Auditor } from './Auditor.tsx';
import { Changes } from './Changes.tsx';
import { Contents } from '../parts/Contents.tsx';
import { Findings } from './Findings.tsx';
import { Gates } from './Gates.tsx';
import { GatesInShort } from './GatesInShort.tsx';
import { Growing } from '../growing/Growing.tsx';
import { Headline } from './Headline.tsx';
import { HeadlineArithmetic } from './HeadlineArithmetic.tsx';
import { Made } from '../parts/Made.tsx';
import { NothingYet } from '../parts/NothingYet.tsx';
import { Notices } from '../saving/Notices.tsx';
import { Opens } from '../parts/Opens.tsx';
import { Part } from '../growing/Part.tsx';
import { SectionTable } from './SectionTable.tsx';
import { thresholds } from './shown.ts';
import { Sure } from './Sure.tsx';
import { TriedBar } from './TriedBar.tsx';
import { useLive } from '../parts/use-live.ts';
import { WhatIf } from './WhatIf.tsx';

/** Each is a heading below; the page is long. */
const PARTS = [
  { id: 'sections', name: results.sections },
  { id: 'gates', name: results.gates },
  { id: 'barriers', name: results.barriers },
  { id: 'facilitators', name: results.facilitators },
  { id: 'changes', name: changes.heading },
  { id: 'what-if', name: whatIf.heading },
  { id: 'sure', name: changes.sure },
];

interface Whole {
  /** What the link says that leads to results of earlier dates. */
  readonly toCompare: string;
}

/** Where the trust is, whether it is ready, what stands in its way and what carries it, what would change it, and how sure that is. */
export function Results({ toCompare }: Whole) {
  const saved = useLive($assessment);
  const before = useLive($figures);
  const tried = useLive($tried);
  const result = useLive($triedFigures);
  const count = Object.keys(useLive($whatIf)).length;
  const readOnly = useLive($readOnly);
  useEffect(() => void openAssessment(), []);
  return (
    <>
      <Notices />
      {saved && before && tried && result ? (
        <>
          <Report saved={saved} assessment={tried} result={result} />
          <p class="gw-screen-only">
            <a href={paths.compare}>{toCompare}</a>
          </p>
          <TriedBar tried={count} before={before} now={result} mayKeep={!readOnly} />
        </>
      ) : (
        <p role="status">{results.loading}</p>
      )}
    </>
  );
}

interface Props {
  readonly saved: Assessment;
  readonly assessment: Assessment;
  readonly result: Figures;
}

function Report({ saved, assessment, result }: Props) {
  const { trust, tool, useCase } = assessment.deployment;
  const { counts, headline, gates, findings } = result;
  const { answers } = assessment;
  const sections = rules.sections.flatMap((id) => result.sections.find((section) => section.id === id) ?? []);
  if (counts.unanswered === counts.asked) return <NothingYet text={results.nothing} />;
  return (
    <>
      {(trust || tool || useCase) && <p class="gw-lead">{[trust, tool, useCase].filter(Boolean).join('. ')}</p>}
      <p class="gw-print-only gw-quiet">
        <Made bankVersion={result.bankVersion} />
      </p>
      <p>
        {results.answered(counts.withLevel, counts.asked)} {results.open(counts.unknown, counts.notApplicable)}
        {counts.unknown + counts.notApplicable > 0 && '.'} <strong>{plan.incomplete(unanswered(rules, assessment))}</strong>
      </p>
      <Onward />
      <Contents parts={PARTS} />
      <Growing>
        <Part>
          <h2 class="nhsuk-heading-l">{results.headline}</h2>
          <Headline headline={headline} />
          <p class="gw-quiet">{results.bands(rules.bands.map(({ id, from }) => ({ name: words.bands[id] ?? id, from })))}</p>
          <GatesInShort gates={gates} />
          {headline && <Opens summary={arithmetic.open}>{() => <HeadlineArithmetic headline={headline} sections={sections} />}</Opens>}
        </Part>
        <Part>
          <h2 class="nhsuk-heading-l" id="sections">
            {results.sections}
          </h2>
          <RangeChart rows={rangeRows(sections, { rules, words })} thresholds={thresholds} />
          <SectionTable sections={sections} assessment={assessment} />
        </Part>
        <Part>
          <h2 class="nhsuk-heading-l" id="gates">
            {results.gates}
          </h2>
          <p class="gw-measure">{results.gatesIntro(rules.effort)}</p>
          <Gates kind={result.kind} gates={gates} dates={assessment.deployment.dates} answers={answers} />
        </Part>
        <Part tall>
          <h2 class="nhsuk-heading-l" id="barriers">
            {results.barriers}
          </h2>
          <p class="gw-measure">
            {results.barriersIntro} {results.grades}
          </p>
          <Findings kind="barrier" findings={findings} answers={answers} />
        </Part>
        <Part tall>
          <h2 class="nhsuk-heading-l" id="facilitators">
            {results.facilitators}
          </h2>
          <p class="gw-measure">{results.facilitatorsIntro}</p>
          <Findings kind="facilitator" findings={findings} answers={answers} />
        </Part>
        <Changes result={result} answers={answers} />
        <Part>
          <WhatIf saved={saved} tried={assessment} />
        </Part>
        <Part>
          <h2 class="nhsuk-heading-l" id="sure">
            {changes.sure}
          </h2>
          <Sure assessment={assessment} result={result} />
          <Auditor withoutEvidence={result.challenges.withoutEvidence} answers={answers} />
        </Part>
        <p class="gw-quiet">
          {results.own} <a href={paths.method}>{results.method}</a>{' '}
          <span class="gw-screen-only">
            <Made bankVersion={result.bankVersion} />
          </span>
        </p>
        <Onward />
      </Growing>
    </>
  );
}

/** At the top and at the end: the page between is long. */
function Onward() {
  return (
    <p class="gw-buttons">
      <a class="nhsuk-button" href={paths.plan}>
        {results.toPlan}
      </a>
      <button class="nhsuk-button nhsuk-button--secondary" type="button" onClick={() => print()}>
        {results.printed}
      </button>
    </p>
  );
}
