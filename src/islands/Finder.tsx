import { useEffect, useState } from 'preact/hooks';
import { evidence } from '../text/evidence.ts';

const entries = () => [...document.querySelectorAll<HTMLElement>('[data-find]')];

/** Leaves on the page only the entries that hold every word typed. Empty shows all. */
export function Finder() {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<number | null>(null);
  useEffect(() => {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    const all = entries();
    for (const entry of all) entry.hidden = !words.every((word) => entry.textContent.toLowerCase().includes(word));
    setFound(words.length === 0 ? null : all.filter((entry) => !entry.hidden).length);
  }, [typed]);
  return (
    <div class="nhsuk-form-group gw-screen-only">
      <label class="nhsuk-label" for="find">
        {evidence.find}
      </label>
      <input
        class="nhsuk-input nhsuk-input--width-20"
        id="find"
        type="text"
        autocomplete="off"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p role="status" class="gw-status">
        {found === null ? '\u00a0' : evidence.found(found)}
      </p>
    </div>
  );
}
