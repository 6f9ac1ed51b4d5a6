import { rules } from 'groundwork:rules';
import type { ComponentProps } from 'preact';
import { entry, type AnyAnswer, type Assessment } from '../../core/answers.ts';
import { heardOf } from '../../core/people/differences.ts';
import { alike, saidOf } from '../../core/people/joint.ts';
import { missingOn, votesOn, type Item, type Meeting } from '../../core/people/meeting.ts';
import { again } from '../../stores/meeting/meeting.ts';
import { settle } from '../../stores/people/settle.ts';
import { answerInWords } from '../../text/answer/answers.ts';
import { meeting as texts } from '../../text/meeting/meeting.ts';
import { MeetingChoices } from './MeetingChoices.tsx';
import { Table } from '../parts/Table.tsx';

const { reveal: text } = texts;

interface Props {
  readonly item: Item;
  readonly meeting: Meeting;
  readonly assessment: Assessment;
  readonly people: Readonly<Record<string, string>>;
  readonly choices: Pick<ComponentProps<typeof MeetingChoices>, 'item' | 'levels' | 'mayNotApply'>;
  readonly onAgree: (answer: AnyAnswer) => void;
}

/** The votes side by side with what others said before, and the choice of the one answer that all agree on. */
export function MeetingReveal({ item: { id, about }, meeting, assessment, people, choices, onAgree }: Props) {
  const said = saidOf(assessment, about, id);
  const votes = votesOn(meeting, id);
  const missing = missingOn(meeting, id).map((person) => people[person.id]!);
  const spread = heardOf(rules, assessment).find((one) => one.id === id)?.spread ?? 0;
  const agreed = entry(assessment.agreed, id)?.answer;
  const apart = about === 'requirements' ? text.differDuty : text.differ(spread);
  return (
    <>
      <h3 class="nhsuk-heading-m" id="meeting-step" tabIndex={-1}>
        {text.heading}
      </h3>
      <Table
        caption={text.heading}
        head={text.columns}
        rows={said.map(({ respondent, answer }) => ({
          key: respondent,
          cells: [people[respondent], answerInWords(answer), Object.hasOwn(votes, respondent) ? text.now : text.before],
        }))}
      />
      <p class="gw-meeting__apart">
        {spread === 0 ? text.same : apart} {missing.length > 0 && texts.collect.missing(missing)}
      </p>
      <h3 class="nhsuk-heading-m">{text.agree}</h3>
      <MeetingChoices
        {...choices}
        onChoose={onAgree}
        agreed={agreed}
        voters={(choice) => said.flatMap(({ respondent, answer }) => (alike(choice, answer) ? [people[respondent]!] : []))}
      />
      <p class="gw-meeting__apart" role="status">
        {agreed ? text.agreed(answerInWords(agreed)) : text.open}
      </p>
      <p class="gw-meeting__row">
        {agreed && (
          <button
            class="gw-link-button"
            type="button"
            onClick={() => {
              settle(about, id, undefined);
              document.getElementById('meeting-step')?.focus();
            }}
          >
            {text.takeBack}
          </button>
        )}
        <button class="gw-link-button" type="button" onClick={() => again(id)}>
          {text.again}
        </button>
      </p>
    </>
  );
}
