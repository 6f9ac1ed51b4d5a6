import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useDrop } from './use-drop.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** The label is no heading where one stands right above it. */
  readonly plain?: boolean;
  readonly several?: boolean;
  /** Only a file of data, not a report that holds one. */
  readonly dataOnly?: boolean;
  /** Why what was chosen last was not taken; empty where it was. */
  readonly refused?: string;
  /** What else on the page says why. */
  readonly refusedBy?: string | undefined;
  readonly field?: RefObject<HTMLInputElement>;
  /** At least one file, chosen or dropped; the first alone counts where only one is asked for. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly children?: ComponentChildren;
}

const DATA = '.json,application/json';
const DATA_OR_REPORT = '.json,.html,application/json,text/html';

/** A field for files, which may be dropped anywhere on the page as well. The same file can be chosen again. */
export function FileField({ id, label, hint, plain, several, dataOnly, refused = '', refusedBy, field, onFiles, children }: Props) {
  const own = useRef<HTMLInputElement>(null);
  const input = field ?? own;
  const take = (files: readonly File[]) => void (files.length > 0 && onFiles(files));
  const choose = () => {
    const files = [...(input.current?.files ?? [])];
    if (input.current) input.current.value = '';
    take(files);
  };
  useDrop(take);
  // What was chosen before the script arrived counts too.
  useEffect(choose, []);
  const saidBy = refusedBy ?? (refused ? `${id}-refused` : undefined);
  return (
    <div class={`nhsuk-form-group gw-screen-only${refused ? ' nhsuk-form-group--error' : ''}`}>
      <label class={`nhsuk-label${plain ? '' : ' nhsuk-label--s'}`} for={id}>
        {label}
      </label>
      <div class="nhsuk-hint" id={`${id}-hint`}>
        {hint}
      </div>
      <p class="nhsuk-error-message" id={`${id}-refused`} role="alert" hidden={refused === ''}>
        {refused}
      </p>
      <input
        class="nhsuk-file-upload"
        id={id}
        type="file"
        multiple={several}
        accept={dataOnly ? DATA : DATA_OR_REPORT}
        aria-describedby={[`${id}-hint`, saidBy].filter(Boolean).join(' ')}
        aria-invalid={saidBy ? true : undefined}
        ref={input}
        onChange={choose}
      />
      {children}
    </div>
  );
}
