import { words as bankWords } from 'groundwork:words';
import { rules } from 'groundwork:rules';
import { useState } from 'preact/hooks';
import type { Assessment } from '../../core/answers.ts';
import { isTogether } from '../../core/people/combine.ts';
import { personInWords } from '../../report/model/people.ts';
import { $outcomes, $reading, addFiles, type FileOutcome } from '../../stores/people/together.ts';
import { nameOf } from '../../text/library/assessments.ts';
import { refusalInWords } from '../../text/library/file.ts';
import { leftOutInWords } from '../../text/saving/saving.ts';
import { together } from '../../text/people/together.ts';
import { FileField } from '../controls/FileField.tsx';
import { focusIfLost } from '../parts/focus-on.ts';
import { useLive } from '../parts/use-live.ts';

const { add } = together;

/** Takes in the files of others, and says of each what was done with it. */
export function AddAnswers({ assessment }: { readonly assessment: Assessment }) {
  const outcomes = useLive($outcomes);
  const reading = useLive($reading);
  const [failed, setFailed] = useState(false);
  const take = async (files: readonly File[], anyTrust = false) => {
    setFailed(false);
    await addFiles(files, add.copyName(nameOf(assessment)), anyTrust).catch(() => setFailed(true));
  };
  return (
    <section class="gw-screen-only" aria-labelledby="add-answers">
      <h2 class="nhsuk-heading-m" id="add-answers">
        {add.heading}
      </h2>
      <FileField
        id="colleagues"
        label={add.label}
        hint={add.hint}
        plain
        several
        refused={failed ? add.failed : ''}
        onFiles={(files) => void take(files)}
      />
      <div role="status">
        {reading && <p>{add.reading(reading.read, reading.of)}</p>}
        {!reading && outcomes.length > 0 && (
          <p>
            {add.done(outcomes.filter(({ kind }) => kind === 'taken').length, outcomes.length)}. {isTogether(assessment) && add.kept}
          </p>
        )}
      </div>
      {!reading && outcomes.length > 0 && (
        <ul class="gw-outcomes">
          {outcomes.map((outcome, at) => (
            <li key={at}>
              <strong>{outcome.name}</strong>.{' '}
              <Outcome
                outcome={outcome}
                onTake={(file) => void take([file], true).then(() => focusIfLost(() => document.getElementById('add-answers')))}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface OutcomeProps {
  readonly outcome: FileOutcome;
  readonly onTake: (file: File) => void;
}

function Outcome({ outcome, onTake }: OutcomeProps) {
  switch (outcome.kind) {
    case 'refused':
      return <>{refusalInWords(outcome.why)}</>;
    case 'empty':
      return <>{add.empty}</>;
    case 'otherTrust':
      return (
        <>
          {add.otherTrust(outcome.trust)}{' '}
          <button class="gw-link-button" type="button" onClick={() => onTake(outcome.file)}>
            {add.allTheSame}
          </button>
        </>
      );
    case 'taken': {
      const { people, receipt, intact, leftOut, bankVersion } = outcome;
      return (
        <>
          {add.taken(people.map((person) => add.person(personInWords(person, bankWords), person.heard)))}{' '}
          {bankVersion !== rules.version && add.otherBank(bankVersion, receipt)} {!intact && add.notIntact}{' '}
          {leftOut.length > 0 && leftOutInWords(leftOut)}
        </>
      );
    }
  }
}
