import { words } from 'groundwork:words';
import { useEffect } from 'preact/hooks';
import type { Assessment } from '../../core/answers.ts';
import { heldBack, type Meeting } from '../../core/people/meeting.ts';
import { paths } from '../../paths.ts';
import { titleOf } from '../../report/model/action-words.ts';
import { closeMeeting, goTo } from '../../stores/meeting/meeting.ts';
import { meeting as texts } from '../../text/meeting/meeting.ts';
import { MeetingOutcome } from './MeetingOutcome.tsx';

const { summary: text } = texts;

interface Props {
  readonly meeting: Meeting;
  readonly assessment: Assessment;
}

/** The end of a meeting: what it came to, and where to go on. It cannot be closed while votes are held back. */
export function MeetingEnd({ meeting, assessment }: Props) {
  const back = heldBack(meeting);
  useEffect(() => document.getElementById('meeting-end')?.focus(), []);
  const close = () => {
    closeMeeting();
    document.getElementById('main')?.focus();
  };
  return (
    <section class="gw-meeting" aria-labelledby="meeting-end">
      <h2 class="nhsuk-heading-l" id="meeting-end" tabIndex={-1}>
        {text.heading}
      </h2>
      <MeetingOutcome meeting={meeting} assessment={assessment} />
      <div class="gw-screen-only">
        {back.length > 0 && <p>{text.heldBack}</p>}
        <p class="gw-meeting__row">
          {back.map((at) => (
            <button key={at} class="gw-link-button" type="button" onClick={() => goTo(at)}>
              {text.goBack(titleOf(meeting.items[at]!.id, words) ?? meeting.items[at]!.id)}
            </button>
          ))}
        </p>
        <p class="gw-meeting__row">
          <a href={paths.together}>{text.together}</a>
          <a href={paths.results}>{text.results}</a>
        </p>
        <p class="gw-meeting__row">
          {back.length === 0 && (
            <button class="nhsuk-button" type="button" onClick={close}>
              {text.close}
            </button>
          )}
          <button class="gw-link-button" type="button" onClick={() => goTo(meeting.items.length - 1)}>
            {text.back}
          </button>
        </p>
      </div>
    </section>
  );
}
