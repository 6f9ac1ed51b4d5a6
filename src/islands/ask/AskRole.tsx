import { useEffect, useRef } from 'preact/hooks';
import type { Roles } from '../../bank/types.ts';
import { askColleague as words } from '../../text/ask/ask-colleague.ts';
import { byName } from '../people/by-name.ts';

interface Props {
  readonly roles: Roles;
  /** Those that the questions name as who would know. */
  readonly named: ReadonlySet<string>;
  readonly role: string;
  readonly onRole: (role: string) => void;
}

/** Whom to ask: first the roles that would know, then all others. */
export function AskRole({ roles, named, role, onRole }: Props) {
  const field = useRef<HTMLSelectElement>(null);
  // What was chosen before the script arrived counts too.
  useEffect(() => onRole(field.current?.value ?? ''), []);
  const options = (wanted: boolean) =>
    byName(Object.entries(roles))
      .filter(([id]) => named.has(id) === wanted)
      .map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ));
  return (
    <div class="nhsuk-form-group">
      <label class="nhsuk-label nhsuk-label--m" for="ask-role">
        {words.role}
      </label>
      <select class="nhsuk-select" id="ask-role" ref={field} value={role} onChange={({ currentTarget }) => onRole(currentTarget.value)}>
        <option value="">{words.roleNone}</option>
        {named.size > 0 && <optgroup label={words.named}>{options(true)}</optgroup>}
        <optgroup label={words.otherRoles}>{options(false)}</optgroup>
      </select>
    </div>
  );
}
