import { useRef, useState } from 'preact/hooks';
import { copyInstead as words } from '../../text/saving/copy-instead.ts';

/** For where downloads are blocked: the same text, to copy by hand. */
export function CopyInstead({ text }: { readonly text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      setSaid(words.selected);
    }
  };
  return (
    <details class="nhsuk-details">
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{words.notArrived}</span>
      </summary>
      <div class="nhsuk-details__text">
        <p>{words.how}</p>
        <label class="nhsuk-label" for="copy-instead">
          {words.label}
        </label>
        <textarea class="nhsuk-textarea" id="copy-instead" rows={6} readOnly ref={field} value={text} />
        <button class="nhsuk-button nhsuk-button--secondary" type="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        <p role="status">{said}</p>
      </div>
    </details>
  );
}
