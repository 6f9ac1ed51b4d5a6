import { useState } from 'preact/hooks';
import { answersGiven } from '../../core/answers.ts';
import type { Saved } from '../../save/format/encode.ts';
import { offerFile, openFileBeside, openFileInstead, undoOpening, type Offer, type Undo } from '../../stores/library/open-file.ts';
import { nameOf } from '../../text/library/assessments.ts';
import { momentInWords } from '../../text/dates.ts';
import { openFile as words, refusalInWords } from '../../text/library/file.ts';
import { leftOutInWords } from '../../text/saving/saving.ts';
import { FileField } from '../controls/FileField.tsx';
import { focusOn } from '../parts/focus-on.ts';
import { pageOf } from './page-of.ts';

type State =
  | Offer
  | { readonly kind: 'idle' }
  | { readonly kind: 'full' }
  | { readonly kind: 'instead'; readonly name: string; readonly undo: Undo }
  | { readonly kind: 'undone' };

/** Opens a file that was downloaded before, chosen or dropped, beside what is there; asks where the same is here already. */
export function OpenFile() {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const offer = async (file: File | undefined) => {
    if (!file) return;
    const offered = await offerFile(file).catch((): State => ({ kind: 'full' }));
    if (offered.kind === 'open' && offered.read.intact && offered.read.leftOut.length === 0)
      location.assign(pageOf(offered.read.saved.assessment));
    else setState(offered);
  };
  // What was pressed is gone: the focus goes to the way back, or to where another file is chosen.
  const answer = (to: State) => {
    setState(to);
    focusOn(() => document.getElementById('undo-opening') ?? document.getElementById('open-file'));
  };
  const refused = state.kind === 'refused' ? refusalInWords(state.why) : state.kind === 'full' ? words.notKept : '';
  return (
    <FileField id="open-file" label={words.label} hint={words.drop} refused={refused} onFiles={([file]) => void offer(file)}>
      <div role="status">
        <Outcome state={state} onState={answer} />
      </div>
    </FileField>
  );
}

function Outcome({ state, onState }: { readonly state: State; readonly onState: (state: State) => void }) {
  switch (state.kind) {
    case 'open':
      return (
        <div class="gw-panel gw-panel--warning">
          <h2 class="nhsuk-heading-s">{words.opened}</h2>
          <p>
            {!state.read.intact && words.notIntact} {state.read.leftOut.length > 0 && leftOutInWords(state.read.leftOut)}
          </p>
          <p>
            <a class="nhsuk-button" href={pageOf(state.read.saved.assessment)}>
              {words.goOn}
            </a>
          </p>
        </div>
      );
    case 'ask':
      return <Ask file={state.read.saved} here={state.here} onState={onState} />;
    case 'instead':
      return (
        <p class="gw-panel gw-panel--warning">
          {words.done(state.name)}{' '}
          <button
            class="gw-link-button"
            id="undo-opening"
            type="button"
            onClick={() => void undoOpening(state.undo).then(() => onState({ kind: 'undone' }))}
          >
            {words.undo}
          </button>{' '}
          <a href={pageOf(state.undo.before.assessment)}>{words.goOn}</a>
        </p>
      );
    case 'undone':
      return <p>{words.undone}</p>;
    default:
      return null;
  }
}

/** The same assessment is here in another state: names both, and does nothing by itself. */
function Ask({ file, here, onState }: { readonly file: Saved; readonly here: Saved; readonly onState: (state: State) => void }) {
  const describe = (saved: Saved) =>
    words.ask.state(nameOf(saved.assessment), momentInWords(saved.savedAt), answersGiven(saved.assessment));
  const beside = async () => {
    await openFileBeside(file, words.besideName(nameOf(file.assessment), momentInWords(file.savedAt)));
    location.assign(pageOf(file.assessment));
  };
  const instead = async () => {
    const name = words.backupName(nameOf(here.assessment), momentInWords(here.savedAt));
    onState({ kind: 'instead', name, undo: await openFileInstead(file, here, name) });
  };
  const orSay = (done: Promise<void>) => void done.catch(() => onState({ kind: 'full' }));
  return (
    <div class="gw-panel gw-panel--warning">
      <h2 class="nhsuk-heading-s">{words.ask.heading}</h2>
      <dl class="gw-facts">
        <dt>{words.ask.file}</dt>
        <dd>{describe(file)}</dd>
        <dt>{words.ask.here}</dt>
        <dd>{describe(here)}</dd>
      </dl>
      <p class="gw-buttons">
        <button class="nhsuk-button" type="button" onClick={() => orSay(beside())}>
          {words.ask.beside}
        </button>
        <button class="nhsuk-button nhsuk-button--secondary" type="button" aria-describedby="instead-hint" onClick={() => orSay(instead())}>
          {words.ask.instead}
        </button>
        <button class="gw-link-button" type="button" onClick={() => onState({ kind: 'idle' })}>
          {words.ask.cancel}
        </button>
      </p>
      <p id="instead-hint">{words.ask.insteadHint}</p>
    </div>
  );
}
