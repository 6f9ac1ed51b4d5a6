import { useEffect, useRef, useState } from 'preact/hooks';
import { today } from '../../stores/every-page/today.ts';
import { evidence } from '../../text/pages/evidence.ts';

/** Leaves on the page only the entries that hold every word typed. Empty shows all. */
export function Finder() {
  const field = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<number | null>(null);
  const find = () => setFound(showOnly(field.current?.value ?? ''));
  // What was typed before the script arrived counts too.
  useEffect(() => {
    find();
    showOverdue();
  }, []);
  return (
    <div class="nhsuk-form-group gw-screen-only">
      <label class="nhsuk-label" for="find">
        {evidence.find}
      </label>
      <input class="nhsuk-input nhsuk-input--width-20" id="find" type="text" autocomplete="off" ref={field} onInput={find} />
      <p role="status" class="gw-status">
        {found === null ? '\u00a0' : evidence.found(found, field.current?.value ?? '')}
      </p>
    </div>
  );
}

/** The number of entries left, or null when nothing was looked for. */
function showOnly(typed: string): number | null {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const entries = [...document.querySelectorAll<HTMLElement>('[data-find]')];
  for (const entry of entries) entry.hidden = !words.every((word) => entry.textContent.toLowerCase().includes(word));
  for (const part of document.querySelectorAll<HTMLElement>('section:has([data-find])'))
    part.hidden = !part.querySelector('[data-find]:not([hidden])');
  return words.length === 0 ? null : entries.filter((entry) => !entry.hidden).length;
}

/** Says of every duty whose date of review has passed that it may be out of date. */
function showOverdue(): void {
  for (const note of document.querySelectorAll<HTMLElement>('[data-review-by]')) note.hidden = (note.dataset['reviewBy'] ?? '') >= today();
}
