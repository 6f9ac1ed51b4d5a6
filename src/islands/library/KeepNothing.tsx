import { useEffect } from 'preact/hooks';
import { $keepNothing, keepNothing, readKeepNothing } from '../../stores/library/keep-nothing.ts';
import { $library } from '../../stores/library/library.ts';
import { home } from '../../text/library/home.ts';
import { paths } from '../../paths.ts';
import { useLive } from '../parts/use-live.ts';

/** The plain choice for a shared computer: answers stay in the tab, and nothing of them in the browser. */
export function KeepNothing() {
  const chosen = useLive($keepNothing);
  const library = useLive($library);
  useEffect(readKeepNothing, []);
  return (
    <div class="nhsuk-form-group gw-screen-only">
      <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
        <div class="nhsuk-checkboxes__item">
          <input
            class="nhsuk-checkboxes__input"
            id="keep-nothing"
            type="checkbox"
            aria-describedby="keep-nothing-hint"
            checked={chosen}
            disabled={library === null}
            onChange={(event) => void keepNothing(event.currentTarget.checked)}
          />
          <label class="nhsuk-label nhsuk-checkboxes__label" for="keep-nothing">
            {home.keepNothing.label}
          </label>
          <div class="nhsuk-hint nhsuk-checkboxes__hint" id="keep-nothing-hint">
            {home.keepNothing.hint}
          </div>
        </div>
      </div>
      <p role="status">
        {chosen && library !== null && (
          <>
            {home.keepNothing.kept} <a href={paths.assessments}>{home.keepNothing.see}</a>
          </>
        )}
      </p>
    </div>
  );
}
