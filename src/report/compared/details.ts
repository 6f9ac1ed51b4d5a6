import { entry } from '../../core/answers.ts';
import type { AnswerChange } from '../../core/compare/compare-answers.ts';
import { arithmetic } from '../../text/results/arithmetic.ts';
import { actionChangeWords, changeWords, compare as text, leftOutWords } from '../../text/compare/compare.ts';
import { dayInWords } from '../../text/dates.ts';
import { plan } from '../../text/plan/plan.ts';
import { questions } from '../../text/answer/start/questions.ts';
import { titleOf } from '../model/action-words.ts';
import { endsOf, type Compared } from './told.ts';
import type { Block } from '../model/report.ts';
import { paragraph, run } from '../model/told.ts';

/* What stands under a comparison in detail: answers, actions, and what could not be compared. */

/** From which answer to which, question by question. */
export function answersIn(told: Compared): readonly Block[] {
  const { answers } = told.comparison;
  if (answers.length === 0) return [paragraph(text.answersNone)];
  return [
    {
      kind: 'table',
      caption: text.answersCaption,
      columns: endsOf(text.columns.question, told),
      rows: answers.map(({ id, before, after, change }) => [
        run(titleOf(id, told.words) ?? id),
        run(answerInWords(before)),
        run(answerInWords(after)),
        run(change === 'stayed' ? text.stillNotKnown : changeWords[change]),
      ]),
    },
  ];
}

function answerInWords(answer: AnswerChange['before']): string {
  if (answer === undefined) return text.noAnswer;
  switch (answer.kind) {
    case 'level':
      return arithmetic.level(answer.level);
    case 'notApplicable':
      return answer.reason ? `${questions.notApplicable}: ${answer.reason}` : questions.notApplicable;
    default:
      return questions[answer.kind];
  }
}

/** What became of actions, and which were late. */
export function actionsIn(told: Compared): readonly Block[] {
  const { changes, late } = told.comparison.actions;
  const { action, became, due } = text.columns;
  const day = dayInWords(told.day);
  const table = (caption: string, second: string, rows: readonly (readonly [string, string])[]): Block => ({
    kind: 'table',
    caption,
    columns: [
      { name: action, width: 6 },
      { name: second, width: 3 },
    ],
    rows: rows.map(([id, said]) => [run(actionTitle(id, told)), run(said)]),
  });
  return [
    changes.length === 0
      ? paragraph(text.actionsNone)
      : table(
          text.actionsCaption,
          became,
          changes.map(({ id, what }) => [id, actionChangeWords[what]]),
        ),
    ...(late.length === 0
      ? [paragraph(text.lateNone(day))]
      : [
          paragraph(text.lateIntro(day)),
          table(
            text.late(day),
            due,
            late.map(({ id, due: by }) => [id, dayInWords(by)]),
          ),
        ]),
  ];
}

/** What it closes, or as the trust put it: the step to take next may differ between the two dates. */
function actionTitle(id: string, { before, after, words }: Compared): string {
  const own = entry(after.assessment.ownActions, id) ?? entry(before.assessment.ownActions, id);
  return own ? text.own(own.title) : (titleOf(id, words) ?? plan.forgotten);
}

/** What one of the dates could not answer in the same way, and why. */
export function bankIn({ comparison, before, after, words }: Compared): readonly Block[] {
  const gone = [before, after].flatMap(({ receipt }) => [
    ...(receipt?.retired ?? []).map(({ id, why }) => [id, text.retired(why)] as const),
    ...(receipt?.unknown ?? []).map((id) => [id, text.foreign] as const),
  ]);
  const left = comparison.ground.leftOut.map(({ id, why }) => [id, leftOutWords[why]] as const);
  // Each once: both dates may hold an answer to what is asked no longer.
  const rows = [...new Map([...left, ...gone])];
  if (rows.length === 0) return [paragraph(text.bankNone)];
  return [
    paragraph(text.bankIntro),
    {
      kind: 'table',
      caption: text.bank,
      columns: [
        { name: text.columns.question, width: 4 },
        { name: text.columns.why, width: 5 },
      ],
      rows: rows.map(([id, why]) => [run(titleOf(id, words) ?? id), run(why)]),
    },
  ];
}
