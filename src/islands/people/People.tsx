import { useState } from 'preact/hooks';
import type { Assessment } from '../../core/answers.ts';
import { nameRespondent } from '../../core/edit/people.ts';
import { differsFrom, type Answered } from '../../core/people/differences.ts';
import { change } from '../../stores/assessment.ts';
import { takeOut } from '../../stores/people/together.ts';
import { momentInWords } from '../../text/dates.ts';
import { together } from '../../text/people/together.ts';
import { RoleFields } from './RoleFields.tsx';
import { Opens } from '../parts/Opens.tsx';
import { Table } from '../parts/Table.tsx';

const { people: text } = together;

interface Props {
  readonly assessment: Assessment;
  /** How each is shown, by respondent id. */
  readonly people: Readonly<Record<string, string>>;
  readonly heard: readonly Answered[];
}

/** Who answered, how much, and how often differently; each can be named, and taken out again. */
export function People({ assessment: { contributions }, people, heard }: Props) {
  const [out, setOut] = useState<{ readonly person: string; readonly undo: () => void } | null>(null);
  const { columns } = text;
  const ids = Object.keys(people);
  return (
    <section class="gw-people" aria-labelledby="people">
      <h2 class="nhsuk-heading-m" id="people" tabIndex={-1}>
        {text.heading}
      </h2>
      <div role="status">
        {out && (
          <p class="gw-panel">
            {text.takenOut(out.person)}{' '}
            <button
              class="gw-link-button"
              type="button"
              onClick={() => {
                out.undo();
                setOut(null);
                document.getElementById('people')?.focus();
              }}
            >
              {text.undo}
            </button>
          </p>
        )}
      </div>
      {ids.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <Table
          caption={text.heading}
          head={[columns.person, columns.answers, columns.unknown, columns.differs, columns.saved, columns.change]}
          numbers={[1, 2, 3]}
          rows={ids.map((id) => {
            const { at, role, name } = contributions[id]!;
            const given = heard.flatMap(({ said }) => said.filter((one) => one.respondent === id));
            return {
              key: id,
              cells: [
                people[id],
                given.length,
                given.filter(({ answer }) => answer.kind === 'unknown').length,
                heard.filter((one) => differsFrom(one, id)).length,
                momentInWords(at),
                <>
                  <button
                    class="gw-link-button"
                    type="button"
                    onClick={() => {
                      setOut({ person: people[id]!, undo: takeOut(id) });
                      document.getElementById('people')?.focus();
                    }}
                  >
                    {text.takeOut}
                    <span class="nhsuk-u-visually-hidden"> {people[id]}</span>
                  </button>
                  <Opens summary={text.name}>
                    {() => (
                      <RoleFields
                        id={id}
                        respondent={{ role, name }}
                        onChange={(named) => change(nameRespondent, id, named, new Date().toISOString())}
                      />
                    )}
                  </Opens>
                </>,
              ],
            };
          })}
        />
      )}
    </section>
  );
}
