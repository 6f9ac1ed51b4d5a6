import { useEffect, useState } from 'preact/hooks';
import { paths } from '../paths.ts';
import { $library, openExample, openFile, readLibrary, startNew, startQuickCheck } from '../stores/library.ts';
import { home } from '../text/home.ts';
import { refusalInWords } from '../text/file.ts';
import { Notices } from './Notices.tsx';
import { SavedList } from './SavedList.tsx';
import { useLive } from './use-live.ts';

/** Start, resume, or try the worked example. Each opens beside what is there, never over it. */
export function HomeActions() {
  const library = useLive($library);
  useEffect(() => void readLibrary(), []);
  const first = async (event: Event, prepare: () => Promise<void>, page: string) => {
    event.preventDefault();
    await prepare();
    location.assign(page);
  };
  return (
    <>
      <Notices />
      <SavedList />
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
