import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import type { Figures } from '../core/assess.ts';
import { sureInWords } from '../report/parts/changes.ts';
import { changes } from '../text/changes.ts';
import { Opens } from './Opens.tsx';

/** How far the results can be relied on: what is unknown, what our weights decide, and what has evidence. */
export function Sure({ result }: { readonly result: Figures }) {
  const said = sureInWords(result, { rules, words });
  if (said === null) return null;
  return (
    <div class="gw-measure">
      <p>{said.width}</p>
      <p>{said.robust}</p>
      <p>{said.evidence}</p>
      <Opens summary={changes.robustHow}>{() => <p>{said.how}</p>}</Opens>
    </div>
  );
}
