import { useRef } from 'preact/hooks';
import { askColleague as words } from '../../text/ask/ask-colleague.ts';

export interface AskItem {
  readonly id: string;
  readonly title: string;
  /** Ids of the roles that would know. */
  readonly ask: readonly string[];
}

export interface AskSection {
  readonly id: string;
  readonly title: string;
  readonly items: readonly AskItem[];
}

interface Props {
  readonly sections: readonly AskSection[];
  readonly role: string;
  readonly ticked: readonly string[];
  readonly isAnswered: (id: string) => boolean;
  readonly onTicked: (ids: readonly string[]) => void;
}

/** Which questions: one by one, by section, by role, or only those that nobody has answered. */
export function AskQuestions({ sections, role, ticked, isAnswered, onTicked }: Props) {
  const naming = sections.flatMap((section) => section.items).filter((item) => item.ask.includes(role));
  const act = (label: string, ids: () => readonly string[], disabled = false) => (
    <button class="gw-link-button" type="button" aria-disabled={disabled} onClick={() => !disabled && onTicked(ids())}>
      {label}
    </button>
  );
  return (
    <fieldset class="nhsuk-fieldset nhsuk-form-group">
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">{words.which}</legend>
      <p class="gw-buttons">
        {act(words.namesRole, () => naming.map((item) => item.id), naming.length === 0)}
        {act(words.unanswered, () => ticked.filter((id) => !isAnswered(id)), !ticked.some(isAnswered))}
        {act(words.none, () => [], ticked.length === 0)}
      </p>
      {sections.map((section) => (
        <SectionOfItems key={section.id} section={section} ticked={ticked} onTicked={onTicked} />
      ))}
    </fieldset>
  );
}

function SectionOfItems({ section, ticked, onTicked }: Pick<Props, 'ticked' | 'onTicked'> & { readonly section: AskSection }) {
  const ids = section.items.map((item) => item.id);
  const some = ids.filter((id) => ticked.includes(id)).length;
  // It never closes by itself: the box that was unticked last may have the focus.
  const opened = useRef(false);
  opened.current ||= some > 0;
  const toggle = ({ id }: AskItem) => onTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  return (
    <details class="nhsuk-details" open={opened.current}>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">
          {section.title}
          {words.tickedOf(some, ids.length)}
        </span>
      </summary>
      <div class="nhsuk-details__text">
        <p>
          <button class="gw-link-button" type="button" onClick={() => onTicked([...new Set([...ticked, ...ids])])}>
            {words.section}
            <span class="nhsuk-u-visually-hidden">: {section.title}</span>
          </button>
        </p>
        <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
          {section.items.map((item) => (
            <div class="nhsuk-checkboxes__item" key={item.id}>
              <input
                class="nhsuk-checkboxes__input"
                type="checkbox"
                id={`ask-${item.id}`}
                checked={ticked.includes(item.id)}
                onChange={() => toggle(item)}
              />
              <label class="nhsuk-label nhsuk-checkboxes__label" for={`ask-${item.id}`}>
                {item.title}
              </label>
            </div>
          ))}
        </div>
      </div>
    </details>
  );
}
