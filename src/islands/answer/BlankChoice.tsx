import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { blank } from '../../text/answer/blank.ts';

interface Choice {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly sections: readonly Choice[];
  readonly roles: readonly Choice[];
  /** How many questions there are. */
  readonly count: number;
}

/** Chooses which questions stand on the paper: those of a section, of a role, or all. */
export function BlankChoice({ sections, roles, count }: Props) {
  const section = useRef<HTMLSelectElement>(null);
  const role = useRef<HTMLSelectElement>(null);
  const [shown, setShown] = useState<readonly [number, number]>([count, count]);
  const apply = () => setShown(showOnly(section.current?.value ?? '', role.current?.value ?? ''));
  // What was chosen before the script arrived counts too.
  useEffect(apply, []);
  return (
    <div class="gw-buttons gw-screen-only">
      <Select id="blank-section" label={blank.section} choices={sections} field={section} onChoose={apply} />
      <Select id="blank-role" label={blank.role} choices={roles} field={role} onChoose={apply} />
      <button class="nhsuk-button" type="button" onClick={() => print()}>
        {blank.print}
      </button>
      <p role="status">{blank.shown(...shown)}</p>
    </div>
  );
}

function showOnly(section: string, role: string): readonly [number, number] {
  const all = [...document.querySelectorAll<HTMLElement>('.gw-blank')];
  for (const question of all) {
    const { section: its, roles = '' } = question.dataset;
    question.hidden = (section !== '' && its !== section) || (role !== '' && !roles.split(' ').includes(role));
  }
  for (const part of document.querySelectorAll<HTMLElement>('[data-blank-section]')) {
    part.hidden = [...part.querySelectorAll<HTMLElement>('.gw-blank')].every((question) => question.hidden);
  }
  return [all.filter((question) => !question.hidden).length, all.length];
}

interface SelectProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly field: RefObject<HTMLSelectElement>;
  readonly onChoose: () => void;
}

function Select({ id, label, choices, field, onChoose }: SelectProps) {
  return (
    <div class="nhsuk-form-group">
      <label class="nhsuk-label" for={id}>
        {label}
      </label>
      <select class="nhsuk-select" id={id} ref={field} onChange={onChoose}>
        <option value="">{blank.all}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
