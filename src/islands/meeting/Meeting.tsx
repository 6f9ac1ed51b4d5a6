import { words } from 'groundwork:words';
import { useEffect } from 'preact/hooks';
import { peopleInWords } from '../../report/model/people.ts';
import { $assessment, $readOnly } from '../../stores/assessment.ts';
import { $held, $meeting, readMeeting } from '../../stores/meeting/meeting.ts';
import { openAssessment } from '../../stores/saving/saving.ts';
import { meeting as text } from '../../text/meeting/meeting.ts';
import { results } from '../../text/results/results.ts';
import { MeetingEnd } from './MeetingEnd.tsx';
import { MeetingOutcome } from './MeetingOutcome.tsx';
import { MeetingQuestion } from './MeetingQuestion.tsx';
import { MeetingSetUp } from './MeetingSetUp.tsx';
import { Notices } from '../saving/Notices.tsx';
import { SaveStatus } from '../saving/SaveStatus.tsx';
import { useLevels } from '../parts/use-levels.ts';
import { useLive } from '../parts/use-live.ts';

/** A meeting in one room: who is there and what is taken up, one question after the other, and what it came to. */
export function Meeting() {
  const assessment = useLive($assessment);
  const meeting = useLive($meeting);
  const readOnly = useLive($readOnly);
  const held = useLive($held);
  const levels = useLevels();
  useEffect(() => void openAssessment(), []);
  useEffect(readMeeting, [assessment?.id]);
  if (!assessment) return <p role="status">{results.loading}</p>;
  if (readOnly)
    return (
      <>
        <Notices />
        <p>{text.readOnly}</p>
      </>
    );
  const attending = Object.fromEntries((meeting?.people ?? []).map((person) => [person.id, person]));
  const people = peopleInWords({ ...attending, ...assessment.contributions }, words);
  const item = meeting?.items[meeting.at];
  return (
    <>
      <Notices />
      {!held && (
        <p class="gw-panel gw-panel--warning" role="alert">
          {text.notHeld}
        </p>
      )}
      {!meeting && <MeetingSetUp assessment={assessment} />}
      {meeting && item && (
        <>
          <MeetingQuestion meeting={meeting} item={item} assessment={assessment} people={people} levels={levels} />
          <div class="gw-print-only">
            <MeetingOutcome meeting={meeting} assessment={assessment} />
          </div>
        </>
      )}
      {meeting && !item && <MeetingEnd meeting={meeting} assessment={assessment} />}
      <SaveStatus />
    </>
  );
}
