import { useEffect } from 'preact/hooks';
import { $assessment } from '../../stores/assessment.ts';
import { $liveFile } from '../../stores/saving/live-file-state.ts';
import { allowFile, chooseFile, resumeFile, stopFile } from '../../stores/saving/live-file.ts';
import { liveFile, liveFileInWords } from '../../text/saving/live-file.ts';
import { focusIfLost } from '../parts/focus-on.ts';
import { useLive } from '../parts/use-live.ts';

/** A file that keeps saving itself, where the browser can. Elsewhere, a download does as well. */
export function LiveFile() {
  const state = useLive($liveFile);
  const open = useLive($assessment)?.id;
  useEffect(() => {
    if (open !== undefined) void resumeFile();
  }, [open]);
  const [stopped, linked] = [['none', 'changed', 'another'].includes(state.kind), state.kind !== 'none'];
  // Each takes the place of another.
  const act = (what: () => Promise<unknown>) => void what().finally(() => focusIfLost(() => document.getElementById('saving')));
  return (
    <>
      <p role="status">{liveFileInWords(state)}</p>
      {stopped && !linked && <p class="gw-quiet">{liveFile.how}</p>}
      <p class="gw-buttons">
        {stopped && (
          <button class="gw-link-button" type="button" onClick={() => act(chooseFile)} disabled={open === undefined}>
            {linked ? liveFile.chooseAnother : liveFile.choose}
          </button>
        )}
        {state.kind === 'asks' && (
          <button class="gw-link-button" type="button" onClick={() => act(allowFile)}>
            {liveFile.allow}
          </button>
        )}
        {linked && (
          <button class="gw-link-button" type="button" onClick={() => act(stopFile)}>
            {liveFile.stop}
          </button>
        )}
      </p>
    </>
  );
}
