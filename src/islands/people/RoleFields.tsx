import { words } from 'groundwork:words';
import type { Respondent } from '../../core/answers.ts';
import { LONGEST } from '../../core/longest.ts';
import { together } from '../../text/people/together.ts';
import { byName } from './by-name.ts';

interface Props {
  /** Where the ids of the two fields begin. */
  readonly id: string;
  readonly respondent: Respondent;
  readonly hint?: string;
  /** True where the person at the keyboard says it of themselves. */
  readonly mine?: boolean;
  readonly onChange: (change: Partial<Respondent>) => void;
}

/** A role of the bank, and a name for who wants it shown. A role in other words, as a file may have it, can be chosen too. */
export function RoleFields({ id, respondent: { role, name }, hint, mine = false, onChange }: Props) {
  const roles = byName(Object.entries(words.roles));
  const own = role !== '' && !Object.hasOwn(words.roles, role) ? [[role, role] as const] : [];
  return (
    <div class="gw-view">
      <div class="nhsuk-form-group">
        <label class="nhsuk-label" for={`${id}-role`}>
          {mine ? together.own.role : together.own.theirRole}
        </label>
        {hint && (
          <div class="nhsuk-hint" id={`${id}-role-hint`}>
            {hint}
          </div>
        )}
        <select
          class="nhsuk-select"
          id={`${id}-role`}
          value={role}
          aria-describedby={hint && `${id}-role-hint`}
          onChange={(event) => onChange({ role: event.currentTarget.value })}
        >
          <option value="">{together.own.noRole}</option>
          {[...own, ...roles].map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div class="nhsuk-form-group">
        <label class="nhsuk-label" for={`${id}-name`}>
          {mine ? together.own.name : together.own.theirName}
        </label>
        <input
          class="nhsuk-input"
          id={`${id}-name`}
          type="text"
          autocomplete="off"
          maxLength={LONGEST.name}
          value={name}
          onInput={(event) => onChange({ name: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}
