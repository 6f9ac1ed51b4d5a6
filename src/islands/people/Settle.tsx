import { words } from 'groundwork:words';
import type { LevelWords } from '../../bank/types.ts';
import { alike } from '../../core/people/joint.ts';
import { differing, type Answered } from '../../core/people/differences.ts';
import { titleOf } from '../../report/model/action-words.ts';
import { settle } from '../../stores/people/settle.ts';
import { answerInWords } from '../../text/answer/answers.ts';
import { together } from '../../text/people/together.ts';
import { choicesFor } from './choices-for.ts';
import { Table } from '../parts/Table.tsx';
import { useLevels } from '../parts/use-levels.ts';

const { settle: text } = together;

interface Props {
  readonly heard: readonly Answered[];
  readonly people: Readonly<Record<string, string>>;
  readonly mayChange: boolean;
}

/** Each question on which people differ, with who said what and the choice of what they agree on. Each stays in its place once settled. */
export function Settle({ heard, people, mayChange }: Props) {
  const levels = useLevels();
  const items = differing(heard);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="settle">
      <h2 class="nhsuk-heading-m" id="settle">
        {text.heading}
      </h2>
      <p class="gw-measure">{text.intro}</p>
      {items.map((item) => (
        <Item key={item.id} item={item} people={people} levels={levels} mayChange={mayChange} />
      ))}
    </section>
  );
}

interface ItemProps extends Omit<Props, 'heard'> {
  readonly item: Answered;
  readonly levels: LevelWords;
}

function Item({ item, people, levels, mayChange }: ItemProps) {
  const { id, about, said, agreed } = item;
  const title = titleOf(id, words) ?? id;
  const otherwise = agreed ? said.filter(({ answer }) => !alike(answer, agreed)).map(({ respondent }) => people[respondent] ?? '') : [];
  return (
    <article class="gw-settle" aria-labelledby={`settle-${id}`}>
      <h3 class="nhsuk-heading-s" id={`settle-${id}`}>
        {title}
      </h3>
      <p>{levels[id]?.question}</p>
      <Table
        caption={`${together.all.heading}: ${title}`}
        head={[text.person, text.said]}
        rows={said.map(({ respondent, answer }) => ({
          key: respondent,
          cells: [
            people[respondent],
            [answerInWords(answer), answer.kind === 'level' && levels[id]?.levels[answer.level]].filter(Boolean).join(': '),
          ],
        }))}
      />
      {mayChange && (
        <fieldset class="nhsuk-fieldset gw-screen-only">
          <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
            {text.choose}
            <span class="nhsuk-u-visually-hidden">{text.forQuestion(title)}</span>
          </legend>
          <div class="nhsuk-radios nhsuk-radios--inline">
            {choicesFor(about).map((answer, at) => (
              <div key={at} class="nhsuk-radios__item">
                <input
                  class="nhsuk-radios__input"
                  type="radio"
                  name={`agree-${id}`}
                  id={`agree-${id}-${at}`}
                  checked={agreed !== undefined && alike(agreed, answer)}
                  onChange={() => settle(about, id, answer)}
                />
                <label class="nhsuk-label nhsuk-radios__label" for={`agree-${id}-${at}`}>
                  {answerInWords(answer)}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      )}
      <p role="status">
        <strong>{agreed ? text.settled(answerInWords(agreed)) : text.open}.</strong>{' '}
        {otherwise.length > 0 && text.otherwise(otherwise)}{' '}
      </p>
      {agreed && mayChange && (
        <p class="gw-screen-only">
          <button
            class="gw-link-button"
            type="button"
            onClick={() => {
              settle(about, id, undefined);
              document.getElementById(`agree-${id}-0`)?.focus();
            }}
          >
            {text.takeBack}
            <span class="nhsuk-u-visually-hidden">{text.forQuestion(title)}</span>
          </button>
        </p>
      )}
    </article>
  );
}
