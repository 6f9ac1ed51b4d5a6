import { useEffect } from 'preact/hooks';
import { becomeFull } from '../../core/edit/questionnaire.ts';
import { paths } from '../../paths.ts';
import { $assessment, $readOnly, change } from '../../stores/assessment.ts';
import { $cut } from '../../stores/cut.ts';
import { $changedElsewhere, $notices, $stored } from '../../stores/saving/saving.ts';
import { noticeInWords } from '../../text/saving/saving.ts';
import { site } from '../../text/site.ts';
import { useLater } from '../growing/use-later.ts';
import { useLive } from '../parts/use-live.ts';

/** What a person must know before going on: what was found in the browser, and what kind of assessment this is. */
export function Notices({ reply = false }: { readonly reply?: boolean }) {
  const notices = useLive($notices);
  const assessment = useLive($assessment);
  const receipt = useLive($stored)?.receipt;
  const changed = useLive($changedElsewhere).length > 0;
  const Receipt = useLater(receipt !== undefined, () => import('./Receipt.tsx').then((part) => part.Receipt));
  const ChangedElsewhere = useLater(changed, () => import('./ChangedElsewhere.tsx').then((part) => part.ChangedElsewhere));
  const isCut = useLive($cut) !== null;
  const CutNotice = useLater(isCut, () => import('./CutNotice.tsx').then((part) => part.CutNotice));
  const ReplyNotice = useLater(assessment?.only !== undefined, () => import('./ReplyNotice.tsx').then((part) => part.ReplyNotice));
  useReadOnly();
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
          <a class="gw-screen-only" href={paths.questionnaire} onClick={() => change(becomeFull)}>
            {site.quick.goOn}
          </a>
        </p>
      )}
      {assessment?.only && ReplyNotice && <ReplyNotice assessment={assessment} here={reply} />}
      {notices.map((notice) => {
        const { heading, text } = noticeInWords(notice);
        return (
          <div class="gw-panel gw-panel--warning" key={notice.kind}>
            <h2 class="nhsuk-heading-s">{heading}</h2>
            <p>{text}</p>
          </div>
        );
      })}
      {receipt && Receipt && <Receipt receipt={receipt} />}
      {ChangedElsewhere && <ChangedElsewhere />}
      {CutNotice && <CutNotice />}
    </div>
  );
}

/** Where a newer version has been at work, nothing can be changed on this page. */
function useReadOnly(): void {
  const readOnly = useLive($readOnly);
  useEffect(() => {
    if (!readOnly) return;
    for (const field of document.querySelectorAll<HTMLInputElement>('form :is(input, textarea, button)')) field.disabled = true;
  }, [readOnly]);
}
