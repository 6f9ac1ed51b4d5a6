import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { useMemo } from 'preact/hooks';
import type { Assessment } from '../../core/answers.ts';
import type { Figures } from '../../core/assess.ts';
import { robustnessOf } from '../../core/score/robustness.ts';
import { sureInWords } from '../../report/parts/changes.ts';
import { changes } from '../../text/results/changes.ts';
import { Opens } from '../parts/Opens.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly result: Figures;
}

/** How far the results can be relied on: what is unknown, what our weights decide, and what has evidence. */
export function Sure({ assessment, result }: Props) {
  const robustness = useMemo(() => robustnessOf(rules, assessment, result), [assessment, result]);
  const said = sureInWords(result, robustness, { rules, words });
  if (said === null) return null;
  return (
    <div class="gw-measure">
      <p>{said.width}</p>
      <p>{said.robust}</p>
      <p>{said.evidence}</p>
      <Opens summary={changes.robustHow} says={<p>{said.how}</p>} />
    </div>
  );
}
