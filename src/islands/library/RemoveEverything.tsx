import { useRef, useState } from 'preact/hooks';
import { removeEverything } from '../../stores/library/library.ts';
import { assessments as words } from '../../text/library/assessments.ts';
import { focusOn } from '../parts/focus-on.ts';

/** Removes all that this site keeps in this browser. Asks once more, since this cannot be undone. */
export function RemoveEverything() {
  const [state, setState] = useState<'idle' | 'asking' | 'done'>('idle');
  const [ask, no] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  const go = (to: typeof state, focus: typeof ask) => {
    setState(to);
    focusOn(() => focus.current);
  };
  return (
    <div class="gw-remove-everything">
      {state !== 'asking' && (
        <p>
          <button class="gw-link-button" type="button" ref={ask} onClick={() => go('asking', no)}>
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
              onClick={() => void removeEverything().then(() => go('done', ask))}
            >
              {words.removeAllYes}
            </button>
            <button class="gw-link-button" type="button" ref={no} onClick={() => go('idle', ask)}>
              {words.removeAllNo}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
