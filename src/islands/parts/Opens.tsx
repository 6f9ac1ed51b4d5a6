import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly summary: ComponentChildren;
  /** What it begins with: there from the start, so that a search on the page finds it. */
  readonly says?: ComponentChildren;
  readonly children?: () => ComponentChildren;
}

/** Something that opens. What else is inside is made when it is first opened, so that a long page stays quick. */
export function Opens({ summary, says, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="nhsuk-details gw-opens" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div class="nhsuk-details__text">
        {says}
        {opened && children?.()}
      </div>
    </details>
  );
}
