import { useEffect } from 'preact/hooks';
import { introduce } from '../../core/edit/questionnaire.ts';
import { LONGEST } from '../../core/longest.ts';
import { $assessment, change } from '../../stores/assessment.ts';
import { download } from '../../stores/copy/download.ts';
import { ask } from '../../text/ask/ask.ts';
import { SaveStatus } from '../saving/SaveStatus.tsx';
import { useLive } from '../parts/use-live.ts';

const words = ask.reply;

/** Under the questions of a colleague: who answers, how saving stands, and the button that saves the reply. */
export function ReplyEnd() {
  const respondent = useLive($assessment)?.respondent;
  useEffect(() => {
    const button = document.getElementById('continue');
    // Where a reason is missing, the sheet holds the button and says so. It does that at the button, this comes after.
    const save = (event: Event) => event.target === button && !event.defaultPrevented && download();
    const place = button?.parentElement;
    place?.addEventListener('click', save);
    return () => place?.removeEventListener('click', save);
  }, []);
  return (
    <>
      <div class="nhsuk-form-group">
        <label class="nhsuk-label" for="reply-name">
          {words.name}
        </label>
        <div class="nhsuk-hint" id="reply-name-hint">
          {words.nameHint}
        </div>
        <input
          class="nhsuk-input nhsuk-input--width-30"
          id="reply-name"
          type="text"
          maxLength={LONGEST.name}
          autocomplete="name"
          aria-describedby="reply-name-hint"
          value={respondent?.name ?? ''}
          disabled={!respondent}
          onInput={({ currentTarget }) => change(introduce, { name: currentTarget.value })}
        />
      </div>
      <SaveStatus />
    </>
  );
}
