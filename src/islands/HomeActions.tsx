import { useEffect } from 'preact/hooks';
import { paths } from '../paths.ts';
import { begin } from '../stores/begin.ts';
import { $library, readLibrary, resume } from '../stores/library.ts';
import { nameOf } from '../text/assessments.ts';
import { momentInWords } from '../text/dates.ts';
import { home } from '../text/home.ts';
import { KeepNothing } from './KeepNothing.tsx';
import { Notices } from './Notices.tsx';
import { pageOf } from './page-of.ts';
import { OpenFile } from './OpenFile.tsx';
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
        <a href={paths.quickCheck + begin.quick}>{home.quick}</a>
        <a href={paths.blank}>{home.blank}</a>
      </p>
      <KeepNothing />
      <OpenFile />
    </>
  );
}

/** The assessment that was saved last, first of all: most visits go on with it. */
function GoOn() {
  const library = useLive($library);
  const [latest] = library ?? [];
  if (library === null) return null;
  if (!latest) return <p class="gw-quiet">{home.nothingHere}</p>;
  const { assessment, savedAt } = latest;
  return (
    <div class="gw-panel">
      <h2 class="nhsuk-heading-s">
        {nameOf(assessment)} <ReplyTag assessment={assessment} />
      </h2>
      <p>{[assessment.deployment.tool, `${home.last} ${momentInWords(savedAt)}`].filter(Boolean).join('. ')}</p>
      <p class="gw-buttons">
        <a class="nhsuk-button" href={pageOf(assessment)} onClick={() => resume(assessment.id)}>
          {home.resume}
          <span class="nhsuk-u-visually-hidden"> {nameOf(assessment)}</span>
        </a>
        <a href={paths.assessments}>{home.resumeOther(library.length - 1)}</a>
      </p>
    </div>
  );
}
