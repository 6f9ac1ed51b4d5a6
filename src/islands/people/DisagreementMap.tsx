import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { differsFrom, type Answered } from '../../core/people/differences.ts';
import { together } from '../../text/people/together.ts';
import { Table } from '../parts/Table.tsx';

const { map: text } = together;

interface Props {
  readonly people: Readonly<Record<string, string>>;
  readonly heard: readonly Answered[];
}

/** On how many questions each person differs from somebody else, by section. The darker, the more; the words say it too. */
export function DisagreementMap({ people, heard }: Props) {
  const ids = Object.keys(people);
  const some = heard.some(({ spread }) => spread > 0);
  return (
    <section aria-labelledby="map">
      <h2 class="nhsuk-heading-m" id="map">
        {text.heading}
      </h2>
      <p class="gw-measure">{some ? text.intro : text.same}</p>
      {some && (
        <Table
          caption={text.heading}
          head={[text.section, ...ids.map((id) => people[id]!)]}
          rows={rules.sections.map((section) => {
            const here = heard.filter((one) => one.section === section);
            return {
              key: section,
              cells: [
                words.sections[section]?.title ?? section,
                ...ids.map((id) => {
                  const answered = here.filter(({ said }) => said.some((one) => one.respondent === id)).length;
                  const differs = here.filter((one) => differsFrom(one, id)).length;
                  return <span class={`gw-apart gw-apart--${shade(differs, answered)}`}>{text.cell(differs, answered)}</span>;
                }),
              ],
            };
          })}
        />
      )}
    </section>
  );
}

/** From 0, nothing, to 3, more than half. */
function shade(differs: number, answered: number): number {
  return differs === 0 ? 0 : Math.min(3, 1 + Math.floor((4 * differs) / (answered + 1)));
}
