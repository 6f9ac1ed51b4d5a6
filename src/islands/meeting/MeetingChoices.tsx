import { useState } from 'preact/hooks';
import type { AnyAnswer } from '../../core/answers.ts';
import { alike } from '../../core/people/joint.ts';
import { LONGEST } from '../../core/longest.ts';
import type { Item } from '../../core/people/meeting.ts';
import { answerInWords } from '../../text/answer/answers.ts';
import { meeting as text } from '../../text/meeting/meeting.ts';
import { choicesFor } from '../people/choices-for.ts';
import { keyOf } from './meeting-keys.ts';

const AWAY = { kind: 'notApplicable', reason: '' } as const;

interface Props {
  readonly item: Item;
  /** What each level says. */
  readonly levels: readonly string[];
  readonly mayNotApply: boolean;
  /** Takes the answer that is chosen; without it, the answers are only read. */
  readonly onChoose?: (answer: AnyAnswer) => void;
  /** Who said this, once it may be seen. */
  readonly voters?: (answer: AnyAnswer) => readonly string[];
  readonly agreed?: AnyAnswer | undefined;
}

/** Every answer to a question in large type: to be read, to be voted for, or to be agreed on. None is chosen beforehand. */
export function MeetingChoices({ item, levels, mayNotApply, onChoose, voters, agreed }: Props) {
  // To choose it a reason is needed, so it then stands below, with its field.
  const choices = onChoose || !mayNotApply ? choicesFor(item.about) : [...choicesFor(item.about), AWAY];
  return (
    <>
      <ol class="gw-meeting__choices">
        {choices.map((answer) => {
          const by = voters?.(answer) ?? [];
          const label = (
            <>
              {answer.kind === 'level' ? <span class="gw-meeting__level">{answer.level}</span> : onChoose && <kbd>{keyOf(answer)}</kbd>}
              <span>{answer.kind === 'level' ? levels[answer.level] : answerInWords(answer)}</span>
            </>
          );
          return (
            <li key={keyOf(answer)}>
              {onChoose ? (
                <button
                  class="gw-meeting__choice"
                  type="button"
                  aria-pressed={voters ? agreed !== undefined && alike(agreed, answer) : undefined}
                  onClick={() => onChoose(answer)}
                >
                  {label}
                </button>
              ) : (
                <div class="gw-meeting__choice">{label}</div>
              )}
              {by.length > 0 && <p class="gw-meeting__by">{by.join(', ')}</p>}
            </li>
          );
        })}
      </ol>
      {onChoose && mayNotApply && (
        <DoesNotApply onChoose={onChoose} by={voters?.(AWAY) ?? []} isAgreed={agreed?.kind === 'notApplicable'} />
      )}
    </>
  );
}

interface AwayProps {
  readonly onChoose: (answer: AnyAnswer) => void;
  readonly by: readonly string[];
  readonly isAgreed: boolean;
}

/* Why a question does not apply is asked before it is taken for an answer, as everywhere else. */
function DoesNotApply({ onChoose, by, isAgreed }: AwayProps) {
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState('');
  const choose = () => {
    if (reason.trim() !== '') return onChoose({ kind: 'notApplicable', reason: reason.trim() });
    setFault(text.reasonMissing);
    document.getElementById('meeting-reason')?.focus();
  };
  return (
    <div class="gw-meeting__away">
      {by.length > 0 && <p class="gw-meeting__by">{by.join(', ')}</p>}
      <label class="nhsuk-label" for="meeting-reason">
        {text.reason}
      </label>
      <p role="alert">{reason === '' && fault}</p>
      <input
        class="nhsuk-input"
        id="meeting-reason"
        type="text"
        autocomplete="off"
        maxLength={LONGEST.reason}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <button class="nhsuk-button nhsuk-button--secondary" type="button" aria-pressed={isAgreed || undefined} onClick={choose}>
        {text.reasonGiven} <kbd>X</kbd>
      </button>
    </div>
  );
}
