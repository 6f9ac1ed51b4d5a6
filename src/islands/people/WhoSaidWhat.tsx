import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { entry, type AnyAnswer } from '../../core/answers.ts';
import type { Answered } from '../../core/people/differences.ts';
import { titleOf } from '../../report/model/action-words.ts';
import { answerInWords } from '../../text/answer/answers.ts';
import { together } from '../../text/people/together.ts';
import { QuestionLink } from '../parts/QuestionLink.tsx';
import { Table } from '../parts/Table.tsx';

const { all: text } = together;

interface Props {
  readonly heard: readonly Answered[];
  readonly people: Readonly<Record<string, string>>;
  /** What all together come to, by question and duty. */
  readonly answers: Readonly<Record<string, AnyAnswer>>;
}

/** Every answer of everybody, a table for each section. */
export function WhoSaidWhat({ heard, people, answers }: Props) {
  const ids = Object.keys(people);
  return (
    <section aria-labelledby="who-said-what">
      <h2 class="nhsuk-heading-m" id="who-said-what">
        {text.heading}
      </h2>
      <p class="gw-measure">{text.intro}</p>
      {rules.sections.map((section) => {
        const here = heard.filter((one) => one.section === section);
        const title = words.sections[section]?.title ?? section;
        if (here.length === 0) return null;
        return (
          <Table
            key={section}
            caption={title}
            showCaption
            head={[text.question, ...ids.map((id) => people[id]!), text.jointly]}
            rows={here.map(({ id, about, said, spread, agreed }) => ({
              key: id,
              cells: [
                about === 'answers' ? <QuestionLink id={id} /> : titleOf(id, words),
                ...ids.map((person) => inWords(said.find(({ respondent }) => respondent === person)?.answer)),
                <strong>{spread > 0 && agreed === undefined ? text.open : inWords(entry(answers, id))}</strong>,
              ],
            }))}
          />
        );
      })}
    </section>
  );
}

function inWords(answer: AnyAnswer | undefined): string {
  return answer === undefined ? text.nothing : answerInWords(answer);
}
