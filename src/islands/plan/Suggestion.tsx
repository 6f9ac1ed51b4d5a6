import { plan as text } from '../../text/plan/plan.ts';

interface Props {
  readonly value: string;
  /** Of the action. */
  readonly title: string;
  /** The id of the field that it fills in. */
  readonly field: string;
  readonly onUse: () => void;
}

/** Fills a field in with what the plan suggests. The button goes with what it did: the focus goes to the field. */
export function Suggestion({ value, title, field, onUse }: Props) {
  const use = () => {
    onUse();
    document.getElementById(field)?.focus();
  };
  return (
    <button class="gw-link-button gw-action__use" type="button" onClick={use}>
      {text.use} {value}
      <span class="nhsuk-u-visually-hidden">{text.useFor(title)}</span>
    </button>
  );
}
