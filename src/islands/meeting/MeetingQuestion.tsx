import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LevelWords } from '../../bank/types.ts';
import { entry, type AnyAnswer, type Assessment } from '../../core/answers.ts';
import { votesOn, type Item, type Meeting } from '../../core/people/meeting.ts';
import { titleOf } from '../../report/model/action-words.ts';
import { again, goTo, reveal, vote } from '../../stores/meeting/meeting.ts';
import { $keys, readPace, setKeys } from '../../stores/answer/pace.ts';
import { settle } from '../../stores/people/settle.ts';
import { meeting as text } from '../../text/meeting/meeting.ts';
import { MeetingChoices } from './MeetingChoices.tsx';
import { MeetingCollect } from './MeetingCollect.tsx';
import { KeyList } from '../answer/KeyList.tsx';
import { answerOf } from './meeting-keys.ts';
import { MeetingReveal } from './MeetingReveal.tsx';
import { Opens } from '../parts/Opens.tsx';
import { pressed } from '../answer/pressed.ts';
import { useLive } from '../parts/use-live.ts';

interface Props {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly assessment: Assessment;
  /** How each is shown, by respondent id. */
  readonly people: Readonly<Record<string, string>>;
  readonly levels: LevelWords;
}

/** One question in large type: votes are taken in private, then shown, then an answer is agreed on or left open. */
export function MeetingQuestion({ meeting, item, assessment, people, levels }: Props) {
  const keys = useLive($keys);
  const [voter, showVoter] = useState<string | null>(null);
  // Known at once: a key that follows fast must not be taken for the vote of whoever voted before.
  const voting = useRef<string | null>(null);
  const [kept, setKept] = useState('');
  const last = useRef<number | null>(null);
  const { id, about } = item;
  const shown = meeting.revealed.includes(id);
  const voted = Object.keys(votesOn(meeting, id)).length;
  useEffect(readPace, []);
  // Before the next frame: a key that follows fast must find the focus inside the meeting.
  useLayoutEffect(() => {
    // The next question is read out from its words on, a step of the same question from the heading of the step.
    document.getElementById(last.current === meeting.at ? 'meeting-step' : 'meeting-question')?.focus();
    last.current = meeting.at;
  }, [meeting.at, shown, voter]);
  const setVoter = (person: string | null) => {
    voting.current = person;
    showVoter(person);
  };
  const cast = (answer: AnyAnswer) => {
    const person = voting.current;
    if (person === null) return;
    vote(id, person, answer);
    setKept(text.collect.kept(people[person] ?? ''));
    setVoter(null);
  };
  const go = (at: number) => {
    setKept('');
    setVoter(null);
    goTo(at);
  };
  const choose = (answer: AnyAnswer) => (shown ? settle(about, id, answer) : cast(answer));
  const onKeyDown = (event: KeyboardEvent) => {
    const key = keys && !event.repeat ? pressed(event) : undefined;
    if (key === undefined) return;
    const answer = answerOf(key, item);
    const person = meeting.people[Number(key) - 1]?.id;
    if (voting.current !== null || shown) {
      if (answer) choose(answer);
      else if (key === 'X') document.getElementById('meeting-reason')?.focus();
      else if (key === 'Escape' && voting.current !== null) setVoter(null);
      else if (key === 'V' && shown) again(id);
      else if (key === 'N' && shown) go(meeting.at + 1);
      else if (key === 'P' && shown) go(meeting.at - 1);
      else return;
    } else if (person !== undefined) setVoter(person);
    else if (key === 'R') reveal(item);
    else if (key === 'N' && voted === 0) go(meeting.at + 1);
    else if (key === 'P') go(meeting.at - 1);
    else return;
    event.preventDefault();
  };
  const question = rules.questions.find((one) => one.id === id);
  const mayNotApply = question?.mayNotApply ?? rules.requirements.find((one) => one.id === id)?.asked?.mayNotApply ?? false;
  const choices = { item, levels: levels[id]?.levels ?? [], mayNotApply };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section class="gw-meeting gw-screen-only" aria-label={text.region} onKeyDown={onKeyDown}>
      <p class="gw-meeting__caption">{text.question(meeting.at + 1, meeting.items.length, titleOf(id, words) ?? id)}</p>
      <h2 class="gw-meeting__question" id="meeting-question" tabIndex={-1}>
        {levels[id]?.question ?? titleOf(id, words) ?? id}
      </h2>
      {shown && <MeetingReveal {...{ item, meeting, assessment, people, choices }} onAgree={choose} />}
      {!shown && voter !== null && (
        <>
          <h3 class="nhsuk-heading-m" id="meeting-step" tabIndex={-1}>
            {text.vote.heading(people[voter] ?? '')}
          </h3>
          <p>{text.vote.hint}</p>
          <MeetingChoices {...choices} onChoose={cast} />
          <button class="nhsuk-button nhsuk-button--secondary" type="button" onClick={() => setVoter(null)}>
            {text.vote.back}
          </button>
        </>
      )}
      {!shown && voter === null && (
        <>
          <MeetingChoices {...choices} />
          <MeetingCollect meeting={meeting} item={item} people={people} onVoter={setVoter} onSkip={() => go(meeting.at + 1)} />
        </>
      )}
      <p role="status">{!shown && kept}</p>
      {voter === null && (
        <p class="gw-meeting__row">
          {shown && (
            <button class="nhsuk-button" type="button" onClick={() => go(meeting.at + 1)}>
              {entry(assessment.agreed, id)?.answer ? text.reveal.next : text.reveal.leave}
            </button>
          )}
          {meeting.at > 0 && (
            <button class="gw-link-button" type="button" onClick={() => go(meeting.at - 1)}>
              {text.previous}
            </button>
          )}
          <button class="gw-link-button" type="button" onClick={() => go(meeting.items.length)}>
            {text.end}
          </button>
        </p>
      )}
      <Opens summary={text.keys.summary}>
        {() => <KeyList id="meeting-keys" hint={text.keys.scope} list={text.keys.list} label={text.keys.on} on={keys} onChange={setKeys} />}
      </Opens>
    </section>
  );
}
