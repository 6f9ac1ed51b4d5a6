import { useEffect, useRef, useState } from 'preact/hooks';
import type { Saved } from '../save/encode.ts';
import { $picked, offerFiles, pick } from '../stores/compare.ts';
import { nameOf } from '../text/assessments.ts';
import { compare as text } from '../text/compare.ts';
import { momentInWords } from '../text/dates.ts';
import { useDrop } from './use-drop.ts';
import { useLive } from './use-live.ts';

/** Files chosen or dropped, several at once, and the other assessments that this browser keeps. */
export function ChooseDates({ others }: { readonly others: readonly Saved[] }) {
  const picked = useLive($picked);
  const [read, setRead] = useState<{ readonly read: number; readonly of: number } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const offer = async (files: readonly File[]) => {
    if (files.length > 0) setRead({ read: await offerFiles(files), of: files.length });
  };
  const choose = () => {
    // The same file can be chosen again.
    void offer([...(field.current?.files ?? [])]).finally(() => field.current && (field.current.value = ''));
  };
  useDrop((files) => void offer(files));
  // What was chosen before the script arrived counts too.
  useEffect(choose, []);
  return (
    <section class="gw-screen-only" aria-labelledby="choose-dates">
      <h2 class="nhsuk-heading-m" id="choose-dates">
        {text.choose}
      </h2>
      <div class="nhsuk-form-group">
        <label class="nhsuk-label nhsuk-label--s" for="earlier-files">
          {text.files.label}
        </label>
        <div class="nhsuk-hint" id="earlier-files-hint">
          {text.files.hint}
        </div>
        <input
          class="nhsuk-file-upload"
          id="earlier-files"
          type="file"
          multiple
          accept=".json,.html,application/json,text/html"
          aria-describedby="earlier-files-hint"
          ref={field}
          onChange={choose}
        />
        <p class="gw-status" role="status">
          {read && text.read(read.read, read.of - read.read)}
        </p>
      </div>
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
                  {text.kind(momentInWords(savedAt), Object.keys(assessment.answers).length)}
                </div>
              </div>
            ))}
          </div>
        </fieldset>
      )}
    </section>
  );
}
