import { useState } from 'preact/hooks';
import type { Saved } from '../save/encode.ts';
import { paths } from '../paths.ts';
import { $library, $removed, copyAssessment, removeAssessment, removeEverything, resume, undoRemove } from '../stores/library.ts';
import { momentInWords } from '../text/dates.ts';
import { home } from '../text/home.ts';
import { site } from '../text/site.ts';
import { useLive } from './use-live.ts';

/** What this browser keeps: go on with it, copy it, remove it and bring it back, or remove everything. */
export function SavedList() {
  const library = useLive($library) ?? [];
  const removed = useLive($removed);
  return (
    <>
      <div role="status">
        {removed && (
          <p class="gw-panel gw-panel--warning">
            {home.saved.removed(nameOf(removed))}{' '}
            <button class="gw-link-button" type="button" onClick={() => void undoRemove()}>
              {home.saved.undo}
            </button>
          </p>
        )}
      </div>
      {library.length > 0 && (
        <>
          <h2 class="nhsuk-heading-m">{home.saved.heading}</h2>
          <dl class="nhsuk-summary-list">
            {library.map((saved) => (
              <SavedRow key={saved.assessment.id} saved={saved} />
            ))}
          </dl>
          <RemoveEverything />
        </>
      )}
    </>
  );
}

function nameOf({ assessment }: Saved): string {
  return assessment.deployment.trust || home.saved.untitled;
}

function SavedRow({ saved }: { readonly saved: Saved }) {
  const { assessment, savedAt } = saved;
  const hidden = <span class="nhsuk-u-visually-hidden"> {nameOf(saved)}</span>;
  return (
    <div class="nhsuk-summary-list__row">
      <dt class="nhsuk-summary-list__key">
        {nameOf(saved)} {assessment.fictional && <strong class="gw-tag gw-tag--wait">{site.fictional.tag}</strong>}{' '}
        {assessment.kind === 'quick' && <strong class="gw-tag gw-tag--wait">{site.quick.tag}</strong>}
      </dt>
      <dd class="nhsuk-summary-list__value">
        {[assessment.deployment.tool, `${home.saved.last} ${momentInWords(savedAt)}`].filter(Boolean).join('. ')}
      </dd>
      <dd class="nhsuk-summary-list__actions gw-row-actions">
        <a href={assessment.kind === 'quick' ? paths.quickCheck : paths.questionnaire} onClick={() => resume(assessment.id)}>
          {home.resume}
          {hidden}
        </a>
        <button class="gw-link-button" type="button" onClick={() => void copyAssessment(saved)}>
          {home.saved.copy}
          {hidden}
        </button>
        <button class="gw-link-button" type="button" onClick={() => void removeAssessment(saved)}>
          {home.saved.remove}
          {hidden}
        </button>
      </dd>
    </div>
  );
}

/** Asks once more, since this cannot be undone. */
function RemoveEverything() {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <p>
        <button class="gw-link-button" type="button" onClick={() => setAsking(true)}>
          {home.saved.removeAll}
        </button>
      </p>
    );
  }
  return (
    <div class="gw-panel gw-panel--warning" role="alert">
      <p>{home.saved.removeAllWarning}</p>
      <p class="gw-buttons">
        <button class="nhsuk-button nhsuk-button--warning" type="button" onClick={() => void removeEverything()}>
          {home.saved.removeAllYes}
        </button>
        <button class="gw-link-button" type="button" onClick={() => setAsking(false)}>
          {home.saved.removeAllNo}
        </button>
      </p>
    </div>
  );
}
