import { missingOn, type Item, type Meeting } from '../../core/people/meeting.ts';
import { join, reveal } from '../../stores/meeting/meeting.ts';
import { meeting as texts } from '../../text/meeting/meeting.ts';
import { MeetingJoin } from './MeetingJoin.tsx';
import { Opens } from '../parts/Opens.tsx';

const { collect: text } = texts;

interface Props {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly people: Readonly<Record<string, string>>;
  readonly onVoter: (id: string) => void;
  readonly onSkip: () => void;
}

/** Who votes next, and who has voted: never what. */
export function MeetingCollect({ meeting, item, people, onVoter, onSkip }: Props) {
  const missing = missingOn(meeting, item.id);
  const voted = meeting.people.length - missing.length;
  return (
    <>
      <h3 class="nhsuk-heading-m" id="meeting-step" tabIndex={-1}>
        {text.heading}
      </h3>
      <p>{text.hint}</p>
      <ol class="gw-meeting__people">
        {meeting.people.map(({ id }, at) => (
          <li key={id}>
            <button class="gw-meeting__person" type="button" onClick={() => onVoter(id)}>
              {at < 9 && <kbd>{at + 1}</kbd>} <span>{people[id]}</span>{' '}
              <strong>{missing.some((person) => person.id === id) ? text.notYet : text.voted}</strong>
            </button>
          </li>
        ))}
      </ol>
      <p>
        {text.progress(voted, meeting.people.length)}{' '}
        {voted > 0 && missing.length > 0 && text.missing(missing.map(({ id }) => people[id]!))}
      </p>
      <p>
        <button
          class={`nhsuk-button${voted === 0 ? ' nhsuk-button--secondary' : ''}`}
          type="button"
          onClick={() => (voted > 0 ? reveal(item) : onSkip())}
        >
          {voted > 0 ? text.reveal : text.skip} <kbd>{voted > 0 ? 'R' : 'N'}</kbd>
        </button>
      </p>
      <Opens summary={text.joins}>{() => <MeetingJoin onAdd={join} said={text.joined} />}</Opens>
    </>
  );
}
