import { words } from 'groundwork:words';
import { entry, type Assessment } from '../../core/answers.ts';
import type { Meeting } from '../../core/people/meeting.ts';
import { titleOf } from '../../report/model/action-words.ts';
import { answerInWords } from '../../text/answer/answers.ts';
import { meeting as texts } from '../../text/meeting/meeting.ts';
import { Table } from '../parts/Table.tsx';

const { summary: text } = texts;

interface Props {
  readonly meeting: Meeting;
  readonly assessment: Assessment;
}

/** What was agreed on each question of a meeting, and what was left open. */
export function MeetingOutcome({ meeting: { items }, assessment: { agreed } }: Props) {
  const answers = items.map(({ id }) => ({ id, answer: entry(agreed, id)?.answer }));
  const settled = answers.filter(({ answer }) => answer !== undefined).length;
  return (
    <>
      <p class="gw-meeting__apart">{text.totals(settled, items.length - settled)}</p>
      <Table
        caption={text.caption}
        head={text.columns}
        rows={answers.map(({ id, answer }) => ({ key: id, cells: [titleOf(id, words) ?? id, answer ? answerInWords(answer) : text.open] }))}
      />
    </>
  );
}
