import { useEffect, useState } from 'preact/hooks';
import { $assessment } from '../../stores/assessment.ts';
import { $handedOver, download } from '../../stores/copy/download.ts';
import { $notKept, $saving, $stored, keepAgain } from '../../stores/saving/saving.ts';
import { downloadInWords, saving, savingInWords, sinceFileInWords } from '../../text/saving/saving.ts';
import { focusOn } from '../parts/focus-on.ts';
import { useLater } from '../growing/use-later.ts';
import { useLive } from '../parts/use-live.ts';

/**
 * How saving stands, and ways to take a copy along. Only what a person must act on is announced: a line that spoke
 * after every key would drown the questions.
 */
export function SaveStatus() {
  const state = useLive($saving);
  const why = useLive($notKept);
  const since = useLive($stored)?.sinceFile;
  const handedOver = useLive($handedOver);
  const assessment = useLive($assessment);
  const open = assessment !== null;
  // A reply has a button of its own, and goes back as a file: a file that keeps saving itself would only confuse.
  const isReply = assessment?.only !== undefined;
  const [canLink, setCanLink] = useState(false);
  useEffect(() => setCanLink('showSaveFilePicker' in window), []);
  const LiveFile = useLater(canLink && !isReply, () => import('./LiveFile.tsx').then((part) => part.LiveFile));
  const CopyInstead = useLater(handedOver !== null, () => import('./CopyInstead.tsx').then((part) => part.CopyInstead));
  const urgent = state.kind === 'notSaved' || state.kind === 'halted';
  return (
    <div class="gw-saving gw-screen-only" id="saving" tabIndex={-1}>
      {urgent && (
        <p class="gw-not-saved">
          <a href="#saving">{saving.notSaved}</a>
        </p>
      )}
      {!urgent && (
        <p class="gw-status">
          {savingInWords(state, why)} {since && sinceFileInWords(since)}
        </p>
      )}
      <div role="status">
        {urgent && <p class="gw-panel gw-panel--warning">{savingInWords(state, why)}</p>}
        {handedOver && <p>{downloadInWords(handedOver.at)}</p>}
      </div>
      <p class="gw-buttons">
        {state.kind === 'halted' && state.why === 'removed' && (
          <button
            class="gw-link-button"
            type="button"
            onClick={() => void keepAgain().then(() => focusOn(() => document.getElementById('saving')))}
          >
            {saving.keepAgain}
          </button>
        )}
        {!isReply && (
          <button class="gw-link-button" type="button" onClick={download} disabled={!open}>
            {saving.download}
          </button>
        )}
      </p>
      {LiveFile && !isReply && <LiveFile />}
      {handedOver && CopyInstead && <CopyInstead text={handedOver.text} />}
    </div>
  );
}
