import { useEffect, useRef, useState } from 'preact/hooks';
import { answersGiven } from '../../core/answers.ts';
import { LONGEST } from '../../core/longest.ts';
import type { Saved } from '../../save/format/encode.ts';
import { downloadSaved } from '../../stores/copy/download.ts';
import { copyAssessment, removeAssessment, renameAssessment, resume } from '../../stores/library/library.ts';
import { assessments as words, nameOf } from '../../text/library/assessments.ts';
import { momentInWords } from '../../text/dates.ts';
import { sinceFileInWords } from '../../text/saving/saving.ts';
import { site } from '../../text/site.ts';
import { focusOn } from '../parts/focus-on.ts';
import { pageOf } from './page-of.ts';
import { ReplyTag } from '../saving/ReplyTag.tsx';

interface Props {
  readonly saved: Saved;
  /** Says so where the browser does not let it happen. */
  readonly attempt: (done: Promise<void>) => void;
}

/** One assessment with what can be done with it. */
export function LibraryRow({ saved, attempt }: Props) {
  const [renaming, setRenaming] = useState(false);
  const { assessment, savedAt, sinceFile } = saved;
  const name = nameOf(assessment);
  const facts = [assessment.deployment.tool, words.answers(answersGiven(assessment))].filter(Boolean).join('. ');
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = () => attempt(removeAssessment(saved).then(() => focusOn(() => document.getElementById('undo-remove'))));
  const act = (label: string, run: () => void) => (
    <button class="gw-link-button" type="button" onClick={run}>
      {label}
      <span class="nhsuk-u-visually-hidden"> {name}</span>
    </button>
  );
  return (
    <li class="gw-library__item">
      <h3 class="nhsuk-heading-s" ref={heading}>
        {name} {assessment.fictional && <strong class="gw-tag gw-tag--wait">{site.fictional.tag}</strong>}{' '}
        {assessment.kind === 'quick' && <strong class="gw-tag gw-tag--wait">{site.quick.tag}</strong>} <ReplyTag assessment={assessment} />
      </h3>
      <p>
        {facts}. {words.last} {momentInWords(savedAt)}. {sinceFile && sinceFileInWords(sinceFile)}
      </p>
      {renaming ? (
        <Rename
          saved={saved}
          onDone={(to) => {
            setRenaming(false);
            focusOn(() => heading.current);
            if (to !== undefined) attempt(renameAssessment(saved, to));
          }}
        />
      ) : (
        <p class="gw-buttons">
          <a href={pageOf(assessment)} onClick={() => resume(assessment.id)}>
            {words.open}
            <span class="nhsuk-u-visually-hidden"> {name}</span>
          </a>
          {act(words.download, () => downloadSaved(saved))}
          {act(words.copy, () => attempt(copyAssessment(saved, words.copyName(name))))}
          {act(words.rename, () => setRenaming(true))}
          {act(words.remove, remove)}
        </p>
      )}
    </li>
  );
}

function Rename({ saved: { assessment }, onDone }: { readonly saved: Saved; readonly onDone: (name?: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const id = `name-${assessment.id}`;
  useEffect(() => field.current?.focus(), []);
  return (
    <div class="nhsuk-form-group">
      <label class="nhsuk-label" for={id}>
        {words.name}
      </label>
      <div class="nhsuk-hint" id={`${id}-hint`}>
        {words.nameHint}
      </div>
      <input
        class="nhsuk-input nhsuk-input--width-30"
        id={id}
        type="text"
        maxLength={LONGEST.name}
        aria-describedby={`${id}-hint`}
        autocomplete="off"
        ref={field}
        defaultValue={assessment.name}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <p class="gw-buttons">
        <button class="nhsuk-button nhsuk-button--small" type="button" onClick={() => onDone(field.current?.value.trim() ?? '')}>
          {words.saveName}
        </button>
        <button class="gw-link-button" type="button" onClick={() => onDone()}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
