import { useEffect, useRef } from 'preact/hooks';
import { questions } from '../../text/answer/start/questions.ts';

/** What must be put right, each a link to its field. Takes the focus when it appears, so that it is read first. */
export function ErrorSummary({ faults }: { readonly faults: readonly { readonly href: string; readonly text: string }[] }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);
  return (
    <div class="nhsuk-error-summary" ref={summary} tabIndex={-1}>
      <div role="alert">
        <h2 class="nhsuk-error-summary__heading">{questions.errorHeading}</h2>
        <div class="nhsuk-error-summary__body">
          <ul class="nhsuk-list nhsuk-error-summary__list">
            {faults.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
