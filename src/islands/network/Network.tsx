import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { useEffect, useMemo } from 'preact/hooks';
import { standingsOf } from '../../core/network/standings.ts';
import { trustsOf } from '../../core/network/trusts.ts';
import { gapsPart, offersPart } from '../../report/network/parts.ts';
import type { NetworkTold } from '../../report/network/told.ts';
import { $networkFiles, $shownAs } from '../../stores/network/network.ts';
import { $networkPlan, $planInFile } from '../../stores/network/network-plan.ts';
import { network as text } from '../../text/network/network.ts';
import { Blocks } from '../parts/Blocks.tsx';
import { HeatMap } from './HeatMap.tsx';
import { NetworkActions } from './NetworkActions.tsx';
import { NetworkAdd } from './NetworkAdd.tsx';
import { NetworkExports } from './NetworkExports.tsx';
import { NetworkFiles } from './NetworkFiles.tsx';
import { NetworkPlan } from './NetworkPlan.tsx';
import { ShownAs } from './ShownAs.tsx';
import { same } from '../parts/same.tsx';
import { useGrowing } from '../growing/use-growing.ts';
import { useLive } from '../parts/use-live.ts';

/** The trusts of a network side by side, from the files that are added here. */
export function Network() {
  const files = useLive($networkFiles);
  const { shownBy, naming } = useLive($shownAs);
  const plan = useLive($networkPlan);
  useWarning();
  const trusts = useMemo(() => trustsOf(files.flatMap(({ outcome }) => (outcome.kind === 'trust' ? [outcome.file] : []))), [files]);
  const tell = useMemo(() => toldOf(trusts), [trusts]);
  // What is typed into the plan changes nothing of the rest, which is then not made again.
  const seen = useMemo(() => tell({ plan: {}, shownBy, naming }), [tell, shownBy, naming]);
  const told = tell({ plan, shownBy, naming });
  const isAny = trusts.length > 0;
  return (
    <>
      <NetworkAdd />
      <NetworkFiles files={files} trusts={trusts} shownBy={shownBy} />
      {isAny ? <Side told={seen} /> : <p>{text.none}</p>}
      {(isAny || Object.keys(plan).length > 0) && <NetworkPlan told={told} />}
      {isAny && <NetworkExports told={told} />}
      <section aria-labelledby="network-keeps">
        <h2 class="nhsuk-heading-m" id="network-keeps">
          {text.keeps.heading}
        </h2>
        <ul>
          {text.keeps.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

type Choices = Pick<NetworkTold, 'plan' | 'shownBy' | 'naming'>;

/* How trusts stand at every question takes a while to work out, so it is done once, and not before the first table is there. */
function toldOf(trusts: NetworkTold['trusts']): (choices: Choices) => NetworkTold {
  let standings: NetworkTold['standings'] | undefined;
  return (choices) => ({
    ...choices,
    rules,
    words,
    trusts,
    get standings() {
      standings ??= standingsOf(rules, trusts);
      return standings;
    },
  });
}

/** What is seen of the trusts: one part after the other, so that none waits for all. */
const Side = same(({ told }: { readonly told: NetworkTold }) => {
  // Once the parts are there they stay when a trust is added or taken out.
  const shown = useGrowing(4, 'parts');
  return (
    <>
      <ShownAs />
      <section aria-labelledby="network-map">
        <h2 class="nhsuk-heading-l" id="network-map">
          {text.map.heading}
        </h2>
        <p>{text.noRanking}</p>
        {told.trusts.length === 1 && <p class="gw-panel">{text.oneTrust}</p>}
        <HeatMap told={told} />
      </section>
      {shown > 1 && (
        <section aria-labelledby="network-gaps">
          <h2 class="nhsuk-heading-l" id="network-gaps">
            {text.gaps.heading}
          </h2>
          <Gaps told={told} />
        </section>
      )}
      {shown > 2 && (
        <section aria-labelledby="network-offers">
          <h2 class="nhsuk-heading-l" id="network-offers">
            {text.offers.heading}
          </h2>
          <Offers told={told} />
        </section>
      )}
      {shown > 3 && <NetworkActions told={told} />}
    </>
  );
});

const Gaps = same(({ told }: { readonly told: NetworkTold }) => <Blocks blocks={gapsPart(told)} />);
const Offers = same(({ told }: { readonly told: NetworkTold }) => <Blocks blocks={offersPart(told)} />);

/** A browser asks before it leaves a page whose plan is in no file. */
function useWarning(): void {
  const plan = useLive($networkPlan);
  const inFile = useLive($planInFile);
  useEffect(() => {
    if (plan === inFile) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [plan, inFile]);
}
