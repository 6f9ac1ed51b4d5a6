import { paths } from '../paths.ts';
import { $assessment, becomeFull } from '../stores/assessment.ts';
import { $notices } from '../stores/saving.ts';
import { noticeInWords } from '../text/saving.ts';
import { site } from '../text/site.ts';
import { useLive } from './use-live.ts';

/** What a person must know before going on: what was found in the browser, and what kind of assessment this is. */
export function Notices() {
  const notices = useLive($notices);
  const assessment = useLive($assessment);
  return (
    <div role="status">
      {assessment?.fictional && (
        <p>
          <strong class="gw-tag gw-tag--wait">{site.fictional.tag}</strong> {site.fictional.text}
        </p>
      )}
      {assessment?.kind === 'quick' && (
        <p>
          <strong class="gw-tag gw-tag--wait">{site.quick.tag}</strong> {site.quick.text}{' '}
          <a class="gw-screen-only" href={paths.questionnaire} onClick={becomeFull}>
            {site.quick.goOn}
          </a>
        </p>
      )}
      {notices.map((notice) => {
        const { heading, text } = noticeInWords(notice);
        return (
          <div class="gw-panel gw-panel--warning" key={notice.kind}>
            <h2 class="nhsuk-heading-s">{heading}</h2>
            <p>{text}</p>
          </div>
        );
      })}
    </div>
  );
}
