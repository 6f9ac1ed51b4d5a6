import { useEffect } from 'preact/hooks';
import { $keys, $pace, readPace, setKeys, setPace } from '../stores/pace.ts';
import { pace as text } from '../text/pace.ts';
import { bindKeys } from './keys.ts';
import { Opens } from './Opens.tsx';
import { useLive } from './use-live.ts';

/** How a person goes through a section: whole or one question at a time, with keys or without. */
export function Pace() {
  const pace = useLive($pace);
  const keys = useLive($keys);
  useEffect(readPace, []);
  useEffect(() => {
    const sheet = document.getElementById('sheet');
    return sheet && keys ? bindKeys(sheet) : undefined;
  }, [keys]);
  return (
    <div class="gw-pace gw-screen-only">
      <button class="gw-link-button" type="button" onClick={() => setPace(pace === 'one' ? 'whole' : 'one')}>
        {pace === 'one' ? text.whole : text.one}
      </button>
      <Opens summary={text.keys}>
        {() => (
          <>
            <p>{text.keysHint}</p>
            <dl class="gw-keys">
              {text.list.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
            <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
              <div class="nhsuk-checkboxes__item">
                <input
                  class="nhsuk-checkboxes__input"
                  type="checkbox"
                  id="use-keys"
                  checked={keys}
                  onChange={({ currentTarget }) => setKeys(currentTarget.checked)}
                />
                <label class="nhsuk-label nhsuk-checkboxes__label" for="use-keys">
                  {text.use}
                </label>
              </div>
            </div>
          </>
        )}
      </Opens>
    </div>
  );
}
