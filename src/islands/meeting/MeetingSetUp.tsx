import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { useState } from 'preact/hooks';
import type { Assessment } from '../../core/answers.ts';
import { itemsFor, minutesForAll, type Choice } from '../../core/people/meeting-items.ts';
import type { Attendee } from '../../core/people/meeting.ts';
import { voicesIn } from '../../core/people/take-in.ts';
import { peopleInWords } from '../../report/model/people.ts';
import { beginMeeting } from '../../stores/meeting/meeting.ts';
import { stateOf } from '../../stores/saving/state-of.ts';
import { meeting } from '../../text/meeting/meeting.ts';
import { MeetingJoin } from './MeetingJoin.tsx';

const { setUp: text } = meeting;

/** Who is in the room and which questions they take up, before the first of them. */
export function MeetingSetUp({ assessment }: { readonly assessment: Assessment }) {
  const [here, setHere] = useState<readonly Attendee[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [fault, setFault] = useState('');
  const before = answeredBefore(assessment);
  const labels = peopleInWords(Object.fromEntries([...before, ...here].map((person) => [person.id, person])), words);
  const choices = choicesOf(assessment);
  const choice = choices.find(({ key }) => key === chosen) ?? choices[0];
  const start = () => {
    if (here.length === 0) {
      setFault(text.needsPeople);
      document.getElementById('joins-role')?.focus();
    } else if (choice) beginMeeting(here, choice.items);
  };
  const leave = (id: string) => setHere(here.filter((person) => person.id !== id));
  return (
    <div class="gw-screen-only">
      <section aria-labelledby="in-the-room">
        <h2 class="nhsuk-heading-m" id="in-the-room">
          {text.who}
        </h2>
        <p>{text.whoHint}</p>
        {before.length > 0 && (
          <fieldset class="nhsuk-fieldset nhsuk-form-group">
            <legend class="nhsuk-fieldset__legend">{text.answered}</legend>
            <div class="nhsuk-checkboxes">
              {before.map((person) => (
                <div key={person.id} class="nhsuk-checkboxes__item">
                  <input
                    class="nhsuk-checkboxes__input"
                    id={`here-${person.id}`}
                    type="checkbox"
                    checked={here.some(({ id }) => id === person.id)}
                    onChange={(event) => (event.currentTarget.checked ? setHere([...here, person]) : leave(person.id))}
                  />
                  <label class="nhsuk-label nhsuk-checkboxes__label" for={`here-${person.id}`}>
                    {labels[person.id]}
                  </label>
                </div>
              ))}
            </div>
          </fieldset>
        )}
        <MeetingJoin onAdd={(person) => setHere([...here, person])} said={text.added} />
        <p>{here.length === 0 ? text.nobody : text.here(here.map(({ id }) => labels[id]!))}</p>
        <p class="gw-meeting__row">
          {here
            .filter(({ id }) => !before.some((person) => person.id === id))
            .map(({ id }) => (
              <button
                key={id}
                class="gw-link-button"
                type="button"
                onClick={() => {
                  leave(id);
                  document.getElementById('joins-role')?.focus();
                }}
              >
                {text.notHere(labels[id]!)}
              </button>
            ))}
        </p>
      </section>
      <section aria-labelledby="which-questions">
        <h2 class="nhsuk-heading-m" id="which-questions">
          {text.which}
        </h2>
        <div class="nhsuk-form-group">
          <label class="nhsuk-label nhsuk-u-visually-hidden" for="which">
            {text.which}
          </label>
          <select
            class="nhsuk-select gw-meeting__which"
            id="which"
            value={choice?.key}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {choices.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <p role="status">{choice ? text.amount(choice.items.length, minutesForAll(rules, assessment, choice.items)) : text.nothing}.</p>
        <p class="gw-measure">{text.time}</p>
      </section>
      <p role="alert">{here.length === 0 && fault}</p>
      <button class="nhsuk-button" type="button" onClick={start}>
        {text.start}
      </button>
    </div>
  );
}

function answeredBefore(assessment: Assessment): readonly Attendee[] {
  return Object.entries(voicesIn(stateOf(assessment)).contributions).map(([id, { role, name }]) => ({ id, role, name }));
}

function choicesOf(assessment: Assessment) {
  const sections = rules.sections.map((section) => ({
    key: section,
    label: words.sections[section]?.title ?? section,
    choice: { section } as Choice,
  }));
  const all: readonly { readonly key: string; readonly label: string; readonly choice: Choice }[] = [
    { key: 'agenda', label: text.agenda, choice: 'agenda' },
    { key: 'unanswered', label: text.unanswered, choice: 'unanswered' },
    ...sections,
    { key: 'all', label: text.all, choice: 'all' },
  ];
  return all
    .map(({ key, label, choice }) => ({ key, label, items: itemsFor(rules, assessment, choice) }))
    .filter(({ items }) => items.length > 0);
}
