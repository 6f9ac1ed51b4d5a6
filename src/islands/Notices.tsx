import { useStore } from '@nanostores/preact';
import { $assessment } from '../stores/assessment.ts';
import { $notices } from '../stores/saving.ts';
import { noticeInWords } from '../text/saving.ts';
import { site } from '../text/site.ts';

/** What a person must know before going on: what was found in the browser, and that an example is made up. */
export function Notices() {
  const notices = useStore($notices);
  const fictional = useStore($assessment)?.fictional ?? false;
  return (
    <div role="status">
      {fictional && (
        <p>
          <strong class="gw-tag gw-tag--wait">{site.fictional.tag}</strong> {site.fictional.text}
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
