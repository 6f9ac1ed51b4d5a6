import { useState } from 'preact/hooks';
import type { Assessment } from '../../core/answers.ts';
import { paths } from '../../paths.ts';
import { leftOutOf, offers } from '../../report/model/copy-holds.ts';
import type { Copy } from '../../report/model/report.ts';
import type { Format } from '../../stores/plan/take-along.ts';
import { leftOut } from '../../text/plan/copies.ts';
import { plan } from '../../text/plan/plan.ts';
import { copies } from '../../text/report/report.ts';
import { formats, takeAlong as text } from '../../text/plan/take-along.ts';
import { TakingStatus } from './TakingStatus.tsx';
import { useTaking } from './use-taking.ts';

/** The plan on paper and as files: which copy, which format. */
export function TakeAlong({ assessment }: { readonly assessment: Assessment }) {
  const [copy, setCopy] = useState<Copy>('full');
  const { state, take, cancel } = useTaking(assessment);
  return (
    <section aria-labelledby="take-along" class="gw-screen-only">
      <h2 class="nhsuk-heading-l" id="take-along">
        {text.heading}
      </h2>
      <p class="gw-measure">{text.again}</p>
      <Copies copy={copy} onChoose={setCopy} />
      <ul class="gw-formats">
        {(Object.keys(formats) as Format[]).map((format) =>
          offers(format, copy) ? (
            <li key={format}>
              <button
                class="nhsuk-button nhsuk-button--secondary"
                type="button"
                aria-describedby={`format-${format}`}
                onClick={() => void take(format, copy)}
              >
                {formats[format].name}
              </button>
              <p id={`format-${format}`}>{formats[format].says}</p>
            </li>
          ) : (
            <li key={format}>
              <p>{text.notOffered(formats[format].name)}</p>
            </li>
          ),
        )}
        <li>
          <button class="nhsuk-button nhsuk-button--secondary" type="button" aria-describedby="format-print" onClick={() => print()}>
            {plan.print}
          </button>
          <p id="format-print">{text.printSays}</p>
        </li>
      </ul>
      <TakingStatus state={state} onCancel={cancel} />
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
              {copies[one].choose} {one !== 'full' && leftOut(leftOutOf(one))}
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
