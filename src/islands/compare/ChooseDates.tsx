import { useState } from 'preact/hooks';
import { answersGiven } from '../../core/answers.ts';
import type { Saved } from '../../save/format/encode.ts';
import { $picked, offerFiles, pick } from '../../stores/compare/compare.ts';
import { nameOf } from '../../text/library/assessments.ts';
import { compare as text } from '../../text/compare/compare.ts';
import { momentInWords } from '../../text/dates.ts';
import { FileField } from '../controls/FileField.tsx';
import { useLive } from '../parts/use-live.ts';

/** Files chosen or dropped, several at once, and the other assessments that this browser keeps. */
export function ChooseDates({ others }: { readonly others: readonly Saved[] }) {
  const picked = useLive($picked);
  const [read, setRead] = useState<{ readonly read: number; readonly of: number } | null>(null);
  const offer = async (files: readonly File[]) => setRead({ read: await offerFiles(files), of: files.length });
  return (
    <section class="gw-screen-only" aria-labelledby="choose-dates">
      <h2 class="nhsuk-heading-m" id="choose-dates">
        {text.choose}
      </h2>
      <FileField id="earlier-files" label={text.files.label} hint={text.files.hint} several onFiles={(files) => void offer(files)}>
        <p class="gw-status" role="status">
          {read && text.read(read.read, read.of - read.read)}
        </p>
      </FileField>
      {others.length > 0 && (
        <fieldset class="nhsuk-fieldset nhsuk-form-group">
          <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{text.kept}</legend>
          <div class="nhsuk-checkboxes">
            {others.map(({ assessment, savedAt }) => (
              <div key={assessment.id} class="nhsuk-checkboxes__item">
                <input
                  class="nhsuk-checkboxes__input"
                  type="checkbox"
                  id={`kept-${assessment.id}`}
                  checked={picked.includes(assessment.id)}
                  aria-describedby={`kept-${assessment.id}-hint`}
                  onChange={(event) => pick(assessment.id, event.currentTarget.checked)}
                />
                <label class="nhsuk-label nhsuk-checkboxes__label" for={`kept-${assessment.id}`}>
                  {nameOf(assessment)}
                </label>
                <div class="nhsuk-hint nhsuk-checkboxes__hint" id={`kept-${assessment.id}-hint`}>
                  {text.kind(momentInWords(savedAt), answersGiven(assessment))}
                </div>
              </div>
            ))}
          </div>
        </fieldset>
      )}
    </section>
  );
}
