import { useEffect } from 'preact/hooks';
import { paths } from '../paths.ts';
import { begin } from '../stores/begin.ts';
import { $keepNothing } from '../stores/keep-nothing.ts';
import { $library, readLibrary, resume } from '../stores/library.ts';
import { nameOf } from '../text/assessments.ts';
import { momentInWords } from '../text/dates.ts';
import { home } from '../text/home.ts';
import { site } from '../text/site.ts';
import { Notices } from './Notices.tsx';
import { pageOf } from './page-of.ts';
import { ReplyTag } from './ReplyTag.tsx';
import { useLive } from './use-live.ts';

/** Start, go on, or try the worked example. Each opens beside what is there, never over it. */
export function HomeActions() {
  const library = useLive($library);
  const some = library !== null && library.length > 0;
  useEffect(() => void readLibrary(), []);
  return (
    <>
      <Notices />
      <GoOn />
      <p class="gw-buttons">
        <a class={`nhsuk-button${some ? ' nhsuk-button--secondary' : ''}`} href={paths.deployment + begin.full}>
          {some ? home.startAnother : home.start}
        </a>
        <a class="nhsuk-button nhsuk-button--secondary" href={paths.results + begin.example}>
          {home.example}
        </a>
      </p>
      <p class="gw-buttons">
        <a href={paths.quickCheck + begin.quick}>{home.quick}</a>
        <a href={paths.blank}>{home.blank}</a>
      </p>
    </>
  );
}

/** The assessment that was saved last, first of all: most visits go on with it. */
function GoOn() {
  const library = useLive($library);
  const inTab = useLive($keepNothing);
  const [latest] = library ?? [];
  if (library === null) return null;
  if (!latest) return <p class="gw-quiet">{inTab ? home.nothingInTab : home.nothingHere}</p>;
  const { assessment, savedAt } = latest;
  return (
    <div class="gw-panel">
      <h2 class="nhsuk-heading-s">
        {nameOf(assessment)} {assessment.fictional && <strong class="gw-tag gw-tag--wait">{site.fictional.tag}</strong>}{' '}
        <ReplyTag assessment={assessment} />
      </h2>
      <p>{[assessment.deployment.tool, `${home.last} ${momentInWords(savedAt)}`].filter(Boolean).join('. ')}</p>
      <p class="gw-buttons">
        <a class="nhsuk-button" href={pageOf(assessment)} onClick={() => resume(assessment.id)}>
          {home.resume}
          <span class="nhsuk-u-visually-hidden"> {nameOf(assessment)}</span>
        </a>
        {!assessment.only && (
          <>
            <a href={paths.results} onClick={() => resume(assessment.id)}>
              {home.resumeResults}
            </a>
            <a href={paths.plan} onClick={() => resume(assessment.id)}>
              {home.resumePlan}
            </a>
          </>
        )}
        <a href={paths.assessments}>{home.resumeOther(library.length - 1)}</a>
      </p>
    </div>
  );
}
