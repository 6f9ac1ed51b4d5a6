import { words } from 'groundwork:words';
import type { Figures } from '../../core/assess.ts';
import type { GateState } from '../../core/score/gates.ts';
import { gateStates, results } from '../../text/results/results.ts';

/** How each gate state is coloured. */
export const GATE_TONES: Readonly<Record<GateState, string>> = { notReady: 'stop', notKnown: 'wait', ready: 'go', nothingAsked: '' };

/** The states of the gates in one row, each leading to what holds it shut. */
export function GatesInShort({ gates }: Pick<Figures, 'gates'>) {
  return (
    <ul class="gw-gates-in-short" aria-label={results.gatesInShort}>
      {gates.map(({ id, state }) => (
        <li key={id}>
          <a href={`#gate-${id}`}>{words.gates[id]?.name ?? id}</a>{' '}
          <span class={`gw-tag gw-tag--${GATE_TONES[state]}`}>{gateStates[state]}</span>
        </li>
      ))}
    </ul>
  );
}
