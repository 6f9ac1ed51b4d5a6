import { words } from 'groundwork:words';
import type { Figures } from '../core/assess.ts';
import { changes } from '../text/changes.ts';
import { Opens } from './Opens.tsx';
import { shown } from './shown.ts';

/** How far the results can be relied on: what is unknown, what our weights decide, and what has evidence. */
export function Sure({ result: { counts, headline, robustness, challenges } }: { readonly result: Figures }) {
  if (headline === null || robustness === null) return null;
  const { draws, bandsStay, lowest } = robustness;
  const ofHundred = (count: number) => Math.floor((100 * count) / draws);
  const names = (lowest?.sections ?? []).map((id) => words.sections[id]?.title ?? id).join(changes.or);
  const open = counts.unknown + counts.unanswered;
  return (
    <div class="gw-measure">
      <p>{open === 0 ? changes.certain : changes.wide(open, shown(headline.high) - shown(headline.low))}</p>
      <p>{changes.robust(ofHundred(bandsStay), names, lowest && ofHundred(lowest.stays))}</p>
      <p>{changes.evidence(challenges.withoutEvidence.length, challenges.strong)}</p>
      <Opens summary={changes.robustHow}>{() => <p>{changes.robustHowText(draws, bandsStay, lowest && lowest.stays)}</p>}</Opens>
    </div>
  );
}
