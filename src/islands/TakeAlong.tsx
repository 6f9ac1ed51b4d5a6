import { useRef, useState } from 'preact/hooks';
import type { Assessment } from '../core/answers.ts';
import { paths } from '../paths.ts';
import type { Copy } from '../report/report.ts';
import { takeAlong, type Format } from '../stores/take-along.ts';
import { plan } from '../text/plan.ts';
import { copies } from '../text/report.ts';
import { formats, takeAlong as text } from '../text/take-along.ts';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly format: Format; readonly share: number }
  | { readonly kind: 'said'; readonly words: string }
  | { readonly kind: 'failed'; readonly words: string };

/** The plan on paper and as files: which copy, which format. */
export function TakeAlong({ assessment }: { readonly assessment: Assessment }) {
  const [copy, setCopy] = useState<Copy>('full');
  const [state, setState] = useState<State>({ kind: 'idle' });
  const cancel = useRef<AbortController | null>(null);
  const make = async (format: Format) => {
    cancel.current?.abort();
    const control = new AbortController();
    cancel.current = control;
    setState({ kind: 'making', format, share: 0 });
    const show = (next: State) => cancel.current === control && setState(next);
    const onProgress = (share: number) => show({ kind: 'making', format, share });
    try {
      const taken = await takeAlong(assessment, format, copy, { onProgress, signal: control.signal });
      show({ kind: 'said', words: taken.kind === 'nothing' ? text.nothing : text.made(taken.name, taken.replaced) });
    } catch (error) {
      const words = control.signal.aborted ? text.cancelled : text.failed(formats[format].name, reasonOf(error));
      show({ kind: control.signal.aborted ? 'said' : 'failed', words });
    }
  };
  return (
    <section aria-labelledby="take-along" class="gw-screen-only">
      <h2 class="nhsuk-heading-l" id="take-along">
        {text.heading}
      </h2>
      <Copies copy={copy} onChoose={setCopy} />
      <ul class="gw-formats">
        {(Object.keys(formats) as Format[]).map((format) => (
          <li key={format}>
            <button
              class="nhsuk-button nhsuk-button--secondary"
              type="button"
              aria-describedby={`format-${format}`}
              onClick={() => void make(format)}
            >
              {formats[format].name}
            </button>
            <p id={`format-${format}`}>{formats[format].says}</p>
          </li>
        ))}
        <li>
          <button class="nhsuk-button nhsuk-button--secondary" type="button" aria-describedby="format-print" onClick={() => print()}>
            {plan.print}
          </button>
          <p id="format-print">{text.printSays}</p>
        </li>
      </ul>
      <Progress state={state} onCancel={() => cancel.current?.abort()} />
      <p class="gw-buttons">
        <a href={paths.board}>{text.board}</a>
        <a href={paths.results}>{plan.results}</a>
      </p>
    </section>
  );
}

function Copies({ copy, onChoose }: { readonly copy: Copy; readonly onChoose: (copy: Copy) => void }) {
  return (
    <fieldset class="nhsuk-fieldset nhsuk-form-group">
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{text.which}</legend>
      <div class="nhsuk-radios">
        {(Object.keys(copies) as Copy[]).map((one) => (
          <div key={one} class="nhsuk-radios__item">
            <input
              class="nhsuk-radios__input"
              type="radio"
              name="copy"
              id={`copy-${one}`}
              checked={one === copy}
              aria-describedby={`copy-${one}-hint`}
              onChange={() => onChoose(one)}
            />
            <label class="nhsuk-label nhsuk-radios__label" for={`copy-${one}`}>
              {copies[one].name}
            </label>
            <div class="nhsuk-hint nhsuk-radios__hint" id={`copy-${one}-hint`}>
              {copies[one].choose}
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function Progress({ state, onCancel }: { readonly state: State; readonly onCancel: () => void }) {
  return (
    <>
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
    </>
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
