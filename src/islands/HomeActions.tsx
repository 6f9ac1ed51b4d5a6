import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Saved } from '../save/encode.ts';
import { paths } from '../paths.ts';
import { $library, openExample, openFile, readLibrary, resume, startNew, startQuickCheck } from '../stores/library.ts';
import { momentInWords } from '../text/dates.ts';
import { home } from '../text/home.ts';
import { refusalInWords } from '../text/saving.ts';
import { site } from '../text/site.ts';
import { Notices } from './Notices.tsx';

/** Start, resume, or try the worked example. Each opens beside what is there, never over it. */
export function HomeActions() {
  const library = useStore($library);
  useEffect(() => void readLibrary(), []);
  const first = async (event: Event, prepare: () => Promise<void>, page: string) => {
    event.preventDefault();
    await prepare();
    location.assign(page);
  };
  return (
    <>
      <Notices />
      <p class="gw-buttons">
        <a class="nhsuk-button" href={paths.deployment} onClick={startNew}>
          {library && library.length > 0 ? home.startAnother : home.start}
        </a>
        <a
          class="nhsuk-button nhsuk-button--secondary"
          href={paths.results}
          onClick={(event) => void first(event, openExample, paths.results)}
        >
          {home.example}
        </a>
        <a href={paths.quickCheck} onClick={(event) => void first(event, startQuickCheck, paths.quickCheck)}>
          {home.quick}
        </a>
        <a href={paths.blank}>{home.blank}</a>
      </p>
      <OpenFile />
      {library && library.length > 0 && (
        <>
          <h2 class="nhsuk-heading-m">{home.saved.heading}</h2>
          <dl class="nhsuk-summary-list">
            {library.map((saved) => (
              <SavedRow key={saved.assessment.id} saved={saved} />
            ))}
          </dl>
        </>
      )}
    </>
  );
}

/** Opens a file that was downloaded before, beside what is there. */
function OpenFile() {
  const [refused, setRefused] = useState('');
  const open = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (!file) return;
    const read = await openFile(file);
    field.value = '';
    if (read.ok) location.assign(paths.questionnaire);
    else setRefused(refusalInWords(read.why));
  };
  return (
    <div class={`nhsuk-form-group${refused ? ' nhsuk-form-group--error' : ''}`}>
      <label class="nhsuk-label" for="open-file">
        {home.open}
      </label>
      <p class="nhsuk-error-message" role="alert" hidden={refused === ''}>
        {refused}
      </p>
      <input id="open-file" type="file" accept=".json,application/json" onChange={(event) => void open(event.currentTarget)} />
    </div>
  );
}

function SavedRow({ saved: { assessment, savedAt } }: { readonly saved: Saved }) {
  const name = assessment.deployment.trust || home.saved.untitled;
  return (
    <div class="nhsuk-summary-list__row">
      <dt class="nhsuk-summary-list__key">
        {name} {assessment.fictional && <strong class="gw-tag gw-tag--wait">{site.fictional.tag}</strong>}{' '}
        {assessment.kind === 'quick' && <strong class="gw-tag gw-tag--wait">{site.quick.tag}</strong>}
      </dt>
      <dd class="nhsuk-summary-list__value">
        {[assessment.deployment.tool, `${home.saved.last} ${momentInWords(savedAt)}`].filter(Boolean).join('. ')}
      </dd>
      <dd class="nhsuk-summary-list__actions">
        <a href={assessment.kind === 'quick' ? paths.quickCheck : paths.questionnaire} onClick={() => resume(assessment.id)}>
          {home.resume}
          <span class="nhsuk-u-visually-hidden"> {name}</span>
        </a>
      </dd>
    </div>
  );
}
