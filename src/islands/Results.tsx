import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { useEffect } from 'preact/hooks';
import { RangeChart } from '../charts/RangeChart.tsx';
import type { Assessment } from '../core/answers.ts';
import type { Result } from '../core/assess.ts';
import { unanswered } from '../core/unanswered.ts';
import { paths } from '../paths.ts';
import { $assessment } from '../stores/assessment.ts';
import { $result } from '../stores/result.ts';
import { openAssessment } from '../stores/saving.ts';
import { plan } from '../text/plan.ts';
import { results } from '../text/results.ts';
import { Findings } from './Findings.tsx';
import { Gates } from './Gates.tsx';
import { Headline } from './Headline.tsx';
import { Made } from './Made.tsx';
import { Notices } from './Notices.tsx';
import { SectionTable } from './SectionTable.tsx';
import { shown, thresholds } from './shown.ts';
import { useLive } from './use-live.ts';

/** Where the trust is, whether it is ready, what stands in its way and what carries it. */
export function Results() {
  const assessment = useLive($assessment);
  const result = useLive($result);
  useEffect(() => void openAssessment(), []);
  return (
    <>
      <Notices />
      {assessment && result ? <Report assessment={assessment} result={result} /> : <p role="status">{results.loading}</p>}
    </>
  );
}

function Report({ assessment, result }: { readonly assessment: Assessment; readonly result: Result }) {
  const { trust, tool, useCase } = assessment.deployment;
  const { counts, headline, sections, gates, findings } = result;
  if (counts.withLevel + counts.unknown + counts.notApplicable === 0) {
    return (
      <p class="gw-panel gw-panel--warning">
        {results.nothing.text} <a href={paths.questionnaire}>{results.nothing.link}</a>
      </p>
    );
  }
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
      <h2 class="nhsuk-heading-l">{results.headline}</h2>
      <Headline headline={headline} />
      <h2 class="nhsuk-heading-l">{results.sections}</h2>
      <RangeChart
        rows={sections.flatMap(({ id, measure }) =>
          measure
            ? [
                {
                  label: words.sections[id]?.title ?? id,
                  low: shown(measure.low),
                  high: shown(measure.high),
                  score: measure.score && shown(measure.score),
                },
              ]
            : [],
        )}
        thresholds={thresholds}
      />
      <SectionTable sections={sections} />
      <p class="gw-quiet">{results.bands(rules.bands.map(({ id, from }) => ({ name: words.bands[id] ?? id, from })))}</p>
      <h2 class="nhsuk-heading-l">{results.gates}</h2>
      <p class="gw-measure">{results.gatesIntro}</p>
      <Gates kind={result.kind} gates={gates} />
      <h2 class="nhsuk-heading-l">{results.barriers}</h2>
      <p class="gw-measure">{results.barriersIntro}</p>
      <Findings kind="barrier" findings={findings} answers={assessment.answers} />
      <h2 class="nhsuk-heading-l">{results.facilitators}</h2>
      <p class="gw-measure">{results.facilitatorsIntro}</p>
      <Findings kind="facilitator" findings={findings} answers={assessment.answers} />
      <p class="gw-quiet">
        {results.own}{' '}
        <span class="gw-screen-only">
          <Made bankVersion={result.bankVersion} />
        </span>
      </p>
      <Onward />
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
