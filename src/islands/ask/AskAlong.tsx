import type { Choice } from '../../save/asking/ask.ts';
import { askColleague as words } from '../../text/ask/ask-colleague.ts';

interface Props {
  readonly along: Choice['along'];
  readonly onAlong: (along: Choice['along']) => void;
}

/** What goes with the questions. Nothing, unless a person says otherwise; notes only beside answers. */
export function AskAlong({ along, onAlong }: Props) {
  const box = (id: string, label: string, hint: string, checked: boolean, onChange: (on: boolean) => void) => (
    <div class="nhsuk-checkboxes__item">
      <input
        class="nhsuk-checkboxes__input"
        type="checkbox"
        id={id}
        checked={checked}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label class="nhsuk-label nhsuk-checkboxes__label" for={id}>
        {label}
      </label>
      <div class="nhsuk-hint nhsuk-checkboxes__hint" id={`${id}-hint`}>
        {hint}
      </div>
    </div>
  );
  return (
    <fieldset class="nhsuk-fieldset nhsuk-form-group">
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">{words.along}</legend>
      <p class="gw-measure">{words.always}</p>
      <div class="nhsuk-checkboxes">
        {box('ask-answers', words.answers, words.answersHint, along !== 'nothing', (on) => onAlong(on ? 'answers' : 'nothing'))}
        {along !== 'nothing' &&
          box('ask-remarks', words.remarks, words.remarksHint, along === 'remarks', (on) => onAlong(on ? 'remarks' : 'answers'))}
      </div>
    </fieldset>
  );
}
