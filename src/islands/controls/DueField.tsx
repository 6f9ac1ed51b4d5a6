import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../../core/answers.ts';
import { DATE_LIMITS } from '../../core/plan/days.ts';
import { dateField as text } from '../../text/date-field.ts';
import { isHalfTyped, typedDate } from './typed-date.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  /** The date that is stored; an empty text where there is none. */
  readonly due: IsoDate | '';
  /** Told each whole date, and an empty text where the field was emptied. */
  readonly onDate: (date: IsoDate | '') => void;
  /** What stands below the field. */
  readonly children?: ComponentChildren;
}

/** A date to type or choose. What is left half typed gives way to the date that stood before, and it says so. */
export function DueField({ id, label, due, onDate, children }: Props) {
  const [refused, setRefused] = useState<IsoDate | '' | null>(null);
  const before = useRef(due);
  const take = (field: HTMLInputElement) => {
    const date = typedDate(field);
    if (date !== undefined) onDate(date);
  };
  const leave = (field: HTMLInputElement) => {
    const half = isHalfTyped(field, due);
    // Where there was none, what was whole on the way is better than nothing.
    const stays = before.current || due;
    if (half) onDate((field.value = stays));
    setRefused(half ? stays : null);
  };
  return (
    <div class="nhsuk-form-group">
      <label class="nhsuk-label" for={id}>
        {label}
      </label>
      <p class="nhsuk-error-message" id={`${id}-error`} role="alert" hidden={refused === null}>
        {refused !== null && text.refused(refused)}
      </p>
      <input
        class="nhsuk-input"
        type="date"
        id={id}
        {...DATE_LIMITS}
        value={due}
        aria-describedby={refused === null ? undefined : `${id}-error`}
        onFocus={() => (before.current = due)}
        onChange={(event) => take(event.currentTarget)}
        onBlur={(event) => leave(event.currentTarget)}
      />
      {children}
    </div>
  );
}
