import { useState } from 'preact/hooks';
import { removeEverything } from '../stores/library.ts';
import { assessments as words } from '../text/assessments.ts';

/** Removes all that this site keeps in this browser. Asks once more, since this cannot be undone. */
export function RemoveEverything() {
  const [state, setState] = useState<'idle' | 'asking' | 'done'>('idle');
  return (
    <div class="gw-remove-everything">
      {state !== 'asking' && (
        <p>
          <button class="gw-link-button" type="button" onClick={() => setState('asking')}>
            {words.removeAll}
          </button>
        </p>
      )}
      <p role="status">{state === 'done' && words.removedAll}</p>
      {state === 'asking' && (
        <div class="gw-panel gw-panel--warning" role="alert">
          <p>{words.removeAllWarning}</p>
          <p class="gw-buttons">
            <button
              class="nhsuk-button nhsuk-button--warning"
              type="button"
              onClick={() => void removeEverything().then(() => setState('done'))}
            >
              {words.removeAllYes}
            </button>
            <button class="gw-link-button" type="button" onClick={() => setState('idle')}>
              {words.removeAllNo}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
