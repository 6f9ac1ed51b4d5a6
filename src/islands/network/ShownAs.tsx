import { $shownAs } from '../../stores/network/network.ts';
import { network } from '../../text/network/network.ts';
import { useLive } from '../parts/use-live.ts';

const text = network.show;

/** Whether trusts are shown by name or by letter, and whether they may be named to each other. */
export function ShownAs() {
  const shown = useLive($shownAs);
  return (
    <fieldset class="nhsuk-fieldset nhsuk-form-group gw-screen-only">
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{text.heading}</legend>
      <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
        <Choice
          id="network-letters"
          label={text.letters}
          hint={text.lettersHint}
          checked={shown.shownBy === 'letters'}
          onChange={(checked) => $shownAs.set({ ...shown, shownBy: checked ? 'letters' : 'names' })}
        />
        <Choice
          id="network-naming"
          label={text.naming}
          hint={text.namingHint}
          checked={shown.naming === 'named'}
          onChange={(checked) => $shownAs.set({ ...shown, naming: checked ? 'named' : 'unnamed' })}
        />
      </div>
    </fieldset>
  );
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Choice({ id, label, hint, checked, onChange }: Props) {
  return (
    <div class="nhsuk-checkboxes__item">
      <input
        class="nhsuk-checkboxes__input"
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label class="nhsuk-label nhsuk-checkboxes__label" for={id}>
        {label}
      </label>
      <div class="nhsuk-hint nhsuk-checkboxes__hint" id={`${id}-hint`}>
        {hint}
      </div>
    </div>
  );
}
