import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { formats, takeAlong as text } from '../../text/plan/take-along.ts';
import type { Taking } from './use-taking.ts';

/** How far a file is, a way to stop it, and what became of it. Comes into sight when there is something to say. */
export function TakingStatus({ state, onCancel }: { readonly state: Taking; readonly onCancel: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const hadFocus = place.current?.contains(document.activeElement) ?? false;
  // The button goes when it is pressed, and when the file is made: the focus stays at what became of it.
  useLayoutEffect(() => {
    if (hadFocus && document.activeElement === document.body) place.current?.focus();
  }, [state.kind]);
  useEffect(() => {
    if (state.kind !== 'idle') place.current?.scrollIntoView({ block: 'nearest' });
  }, [state.kind]);
  return (
    <div ref={place} tabIndex={-1}>
      <p role="status">
        {state.kind === 'making' && text.making(formats[state.format].name)}
        {state.kind === 'said' && state.words}
      </p>
      {state.kind === 'making' && (
        <p>
          <progress max={1} value={state.share} aria-label={text.making(formats[state.format].name)} />{' '}
          <button class="gw-link-button" type="button" onClick={onCancel}>
            {text.cancel}
          </button>
        </p>
      )}
      <p class="nhsuk-error-message" role="alert" hidden={state.kind !== 'failed'}>
        {state.kind === 'failed' && state.words}
      </p>
    </div>
  );
}
