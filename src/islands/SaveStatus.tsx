import { $assessment } from '../stores/assessment.ts';
import { $handedOver, download } from '../stores/download.ts';
import { $saving } from '../stores/saving.ts';
import { downloadInWords, saving, savingInWords } from '../text/saving.ts';
import { useLive } from './use-live.ts';

/**
 * How saving stands, and a way to take a copy along. Only what a person must act on is announced: a line that spoke
 * after every key would drown the questions.
 */
export function SaveStatus() {
  const state = useLive($saving);
  const handedOver = useLive($handedOver);
  const open = useLive($assessment) !== null;
  return (
    <div class="gw-screen-only">
      {state.kind !== 'notSaved' && <p class="gw-status">{savingInWords(state)}</p>}
      <div role="status">
        {state.kind === 'notSaved' && <p class="gw-status">{savingInWords(state)}</p>}
        {handedOver !== null && <p>{downloadInWords(handedOver)}</p>}
      </div>
      <p>
        <button class="gw-link-button" type="button" onClick={download} disabled={!open}>
          {saving.download}
        </button>
      </p>
    </div>
  );
}
