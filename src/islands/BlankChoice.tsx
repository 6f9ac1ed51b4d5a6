import { useEffect, useState } from 'preact/hooks';
import { blank } from '../text/blank.ts';

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Chooses which questions stand on the paper: those of a section, of a role, or all. */
export function BlankChoice({ sections, roles }: { readonly sections: readonly Choice[]; readonly roles: readonly Choice[] }) {
  const [section, setSection] = useState('');
  const [role, setRole] = useState('');
  const [shown, setShown] = useState<readonly [number, number] | null>(null);
  useEffect(() => setShown(showOnly(section, role)), [section, role]);
  return (
    <div class="gw-buttons gw-screen-only">
      <Select id="blank-section" label={blank.section} choices={sections} value={section} onChoose={setSection} />
      <Select id="blank-role" label={blank.role} choices={roles} value={role} onChoose={setRole} />
      <button class="nhsuk-button" type="button" onClick={() => print()}>
        {blank.print}
      </button>
      <p role="status">{shown && blank.shown(...shown)}</p>
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
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

function Select({ id, label, choices, value, onChoose }: SelectProps) {
  return (
    <div class="nhsuk-form-group">
      <label class="nhsuk-label" for={id}>
        {label}
      </label>
      <select class="nhsuk-select" id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
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
