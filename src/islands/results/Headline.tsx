import { words } from 'groundwork:words';
import type { Figures } from '../../core/assess.ts';
import { results } from '../../text/results/results.ts';
import { shown } from './shown.ts';

/** The headline figure with its range and band. */
export function Headline({ headline }: Pick<Figures, 'headline'>) {
  if (headline === null) return <p class="gw-panel">{results.noHeadline}</p>;
  const { score, low, high, bands } = headline;
  return (
    <div class="gw-headline">
      {score === null ? (
        <p class="gw-headline__score gw-headline__score--none">{results.noScore}</p>
      ) : (
        <p class="gw-headline__score">
          {shown(score)}&nbsp;<small>{results.outOf}</small>
        </p>
      )}
      <div>
        <p class="gw-headline__band">{results.band(words.bands[bands.low] ?? '', words.bands[bands.high] ?? '')}</p>
        <p>
          {score === null
            ? `${results.noScoreWhy} ${results.range(shown(low), shown(high))}.`
            : `${results.range(shown(low), shown(high))}.`}
        </p>
      </div>
    </div>
  );
}
