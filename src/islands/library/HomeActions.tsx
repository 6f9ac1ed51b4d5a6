import { useEffect } from 'preact/hooks';
import { paths } from '../../paths.ts';
import type { Saved } from '../../save/format/encode.ts';
import { begin } from '../../stores/saving/begin.ts';
import { $keepNothing } from '../../stores/library/keep-nothing.ts';
import { $library, readLibrary, resume } from '../../stores/library/library.ts';
import { nameOf } from '../../text/library/assessments.ts';
import { momentInWords } from '../../text/dates.ts';
import { home } from '../../text/library/home.ts';
import { site } from '../../text/site.ts';
import { Notices } from '../saving/Notices.tsx';
import { pageOf } from './page-of.ts';
import { ReplyTag } from '../saving/ReplyTag.tsx';
import { useLive } from '../parts/use-live.ts';

/** Start or go on, or try the worked example. Each opens beside what is there, never over it. */
export function HomeActions() {
  const library = useLive($library);
  const inTab = useLive($keepNothing);
  const [latest, ...others] = library ?? [];
  useEffect(() => void readLibrary(), []);
  return (
    <>
      <Notices />
      {/* As tall either way: what is below does not jump once it is known what this browser keeps. */}
      <div class="gw-start">
        <div class="gw-panel">
          {latest ? (
            <GoOn latest={latest} others={others.length} />
          ) : (
            <Begin kept={library === null ? null : inTab ? home.nothingInTab : home.nothingHere} />
          )}
        </div>
        <p class="gw-buttons">
          <a href={paths.quickCheck + begin.quick}>{home.quick}</a>
          <a href={paths.blank}>{home.blank}</a>
          {/* Last, so that none of the others moves when they come. */}
          {latest && (
            <>
              <a href={paths.deployment + begin.full}>{home.startAnother}</a>
              <a href={paths.results + begin.example}>{home.example}</a>
            </>
          )}
        </p>
      </div>
    </>
  );
}

/** For whoever has nothing here yet. `kept` says so once it is known. */
function Begin({ kept }: { readonly kept: string | null }) {
  return (
    <>
      <h2 class="nhsuk-heading-s">{home.begin}</h2>
      <p class={kept === null ? 'gw-unseen' : undefined}>{kept ?? home.nothingHere}</p>
      <p class="gw-buttons">
        <a class="nhsuk-button" href={paths.deployment + begin.full}>
          {home.start}
        </a>
        <a class="nhsuk-button nhsuk-button--secondary" href={paths.results + begin.example}>
          {home.example}
        </a>
      </p>
    </>
  );
}

/** The assessment that was saved last, first of all: most visits go on with it. */
function GoOn({ latest: { assessment, savedAt }, others }: { readonly latest: Saved; readonly others: number }) {
  return (
    <>
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
        <a href={paths.assessments}>{home.resumeOther(others)}</a>
      </p>
    </>
  );
}
