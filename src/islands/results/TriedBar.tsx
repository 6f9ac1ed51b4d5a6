import { useState } from 'preact/hooks';
import type { Figures } from '../../core/assess.ts';
import { discardWhatIf, keepWhatIf } from '../../stores/results/what-if.ts';
import { results } from '../../text/results/results.ts';
import { whatIf } from '../../text/results/what-if.ts';
import { focusOn } from '../parts/focus-on.ts';
import { shown } from './shown.ts';

interface Props {
  /** How many answers are tried out. */
  readonly tried: number;
  readonly before: Figures;
  readonly now: Figures;
  readonly mayKeep: boolean;
}

/** Stays in sight while something is tried out: what it does to the headline, and the two ways out. */
export function TriedBar({ tried, before, now, mayKeep }: Props) {
  const [ended, setEnded] = useState('');
  const end = (how: () => void, words: string) => () => {
    how();
    setEnded(words);
    // It stays in sight while it is pressed: what the page shows must not change with it.
    focusOn(() => document.getElementById('tried'), true);
  };
  return (
    <section class={tried > 0 ? 'gw-tried gw-screen-only' : 'gw-screen-only'} aria-label={whatIf.region}>
      <p role="status" id="tried">
        {tried > 0 ? `${whatIf.trying(tried)} ${whatIf.headline(inWords(now), inWords(before))}` : ended}
      </p>
      {tried > 0 && (
        <p class="gw-buttons">
          {mayKeep && (
            <button type="button" class="nhsuk-button" onClick={end(keepWhatIf, whatIf.kept)}>
              {whatIf.keep}
            </button>
          )}
          <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={end(discardWhatIf, whatIf.discarded)}>
            {whatIf.discard}
          </button>
        </p>
      )}
    </section>
  );
}

function inWords({ headline }: Figures): string {
  if (headline === null) return results.noScore;
  const range = results.to(shown(headline.low), shown(headline.high));
  return headline.score === null ? range : `${shown(headline.score)} (${range})`;
}
