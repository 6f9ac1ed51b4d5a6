import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { useMemo, useState } from 'preact/hooks';
import type { Level, QuestionRule } from '../../bank/types.ts';
import { entry, type Answer, type Assessment } from '../../core/answers.ts';
import { isAsked } from '../../core/score/applicable.ts';
import { questionOn } from '../../paths.ts';
import { tryAnswer } from '../../stores/results/what-if.ts';
import { whatIf } from '../../text/results/what-if.ts';
import { useLevels } from '../parts/use-levels.ts';

/** Chooses a question and an answer to try out. `saved` is the assessment as it is kept, `tried` with what is tried out. */
export function WhatIf({ saved, tried }: { readonly saved: Assessment; readonly tried: Assessment }) {
  const [id, setId] = useState('');
  const question = rules.questions.find((one) => one.id === id);
  return (
    <div class="gw-panel gw-screen-only">
      <h2 class="nhsuk-heading-m" id="what-if">
        {whatIf.heading}
      </h2>
      <p class="gw-measure">{whatIf.intro}</p>
      <div class="nhsuk-form-group">
        <label class="nhsuk-label" for="what-if-question">
          {whatIf.question}
        </label>
        <Questions saved={saved} id={id} onChoose={setId} />
      </div>
      {question && <Choices question={question} saved={entry(saved.answers, id)} tried={entry(tried.answers, id)} />}
    </div>
  );
}

interface QuestionsProps {
  readonly saved: Assessment;
  readonly id: string;
  readonly onChoose: (id: string) => void;
}

/** The questions to choose from, made again only when what is asked may have changed. */
function Questions({ saved, id, onChoose }: QuestionsProps) {
  return useMemo(() => {
    const asked = rules.questions.filter((one) => isAsked(one, saved));
    return (
      <select class="nhsuk-select" id="what-if-question" value={id} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{whatIf.choose}</option>
        {rules.sections.map((section) => (
          <optgroup key={section} label={words.sections[section]?.title ?? section}>
            {asked
              .filter((one) => one.section === section)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {words.questions[one.id]?.title}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    );
  }, [saved.deployment, saved.kind, id]);
}

const LEVELS: readonly Level[] = [0, 1, 2, 3];

interface ChoicesProps {
  readonly question: QuestionRule;
  readonly saved: Answer | undefined;
  readonly tried: Answer | undefined;
}

function Choices({ question: { id, section, mayNotApply }, saved, tried }: ChoicesProps) {
  const says = useLevels()[id]?.levels;
  const choices: readonly (readonly [string, Answer])[] = [
    ...LEVELS.map((level) => [whatIf.level(level, says?.[level] ?? ''), { kind: 'level', level }] as const),
    [whatIf.unknown, { kind: 'unknown' }],
    ...(mayNotApply ? [[whatIf.notApplicable, { kind: 'notApplicable', reason: '' }] as const] : []),
  ];
  return (
    <fieldset class="nhsuk-fieldset">
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{whatIf.answer}</legend>
      <div class="nhsuk-radios nhsuk-radios--small">
        {choices.map(([name, answer]) => (
          <div key={keyOf(answer)} class="nhsuk-radios__item">
            <input
              class="nhsuk-radios__input"
              type="radio"
              name="what-if-answer"
              id={`what-if-${keyOf(answer)}`}
              checked={keyOf(tried) === keyOf(answer)}
              onChange={() => tryAnswer(id, keyOf(saved) === keyOf(answer) && saved ? saved : answer)}
            />
            <label class="nhsuk-label nhsuk-radios__label" for={`what-if-${keyOf(answer)}`}>
              {name} {keyOf(saved) === keyOf(answer) && <span class="gw-quiet">{whatIf.saved}</span>}
            </label>
          </div>
        ))}
      </div>
      <p>
        <a href={questionOn(section, id)}>{whatIf.read}</a>
      </p>
    </fieldset>
  );
}

function keyOf(answer: Answer | undefined): string {
  return answer === undefined ? 'none' : answer.kind === 'level' ? String(answer.level) : answer.kind;
}
