import { words } from 'groundwork:words';
import { useState } from 'preact/hooks';
import type { Attendee } from '../../core/people/meeting.ts';
import { personInWords } from '../../report/model/people.ts';
import { newId } from '../../stores/new-id.ts';
import { meeting } from '../../text/meeting/meeting.ts';
import { RoleFields } from '../people/RoleFields.tsx';

const { setUp: text } = meeting;
const NOBODY = { role: '', name: '' };

interface Props {
  readonly onAdd: (person: Attendee) => void;
  /** What is said once somebody was added. */
  readonly said: (person: string) => string;
}

/** Adds a person to those in the room, by role. The fields are empty again afterwards, for the next one. */
export function MeetingJoin({ onAdd, said }: Props) {
  const [person, setPerson] = useState(NOBODY);
  const [note, setNote] = useState('');
  const add = () => {
    document.getElementById('joins-role')?.focus();
    if (person.role === '') return setNote(text.chooseRole);
    onAdd({ id: newId(), ...person });
    setNote(said(personInWords(person, words)));
    setPerson(NOBODY);
  };
  return (
    <>
      <RoleFields id="joins" respondent={person} onChange={(change) => setPerson({ ...person, ...change })} />
      <button class="nhsuk-button nhsuk-button--secondary" type="button" onClick={add}>
        {text.add}
      </button>
      <p role="status">{note}</p>
    </>
  );
}
