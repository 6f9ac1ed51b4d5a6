import { words } from 'groundwork:words';
import { useCallback, useState } from 'preact/hooks';
import type { FindingKind } from '../../bank/types.ts';
import { FindingStrip } from '../../charts/FindingStrip.tsx';
import type { Answer } from '../../core/answers.ts';
import type { FindingResult, FindingState } from '../../core/score/findings.ts';
import { outOf100 } from '../../core/score/fraction.ts';
import { evidenceOf } from '../../paths.ts';
import { FINDING_ORDER, inOrder } from '../../report/model/finding-order.ts';
import { arithmetic } from '../../text/results/arithmetic.ts';
import { findingInWords, results } from '../../text/results/results.ts';
import { answersTo } from './answers-to.ts';
import { Arithmetic } from './Arithmetic.tsx';
import { focusOn } from '../parts/focus-on.ts';
import { Folded } from '../parts/Folded.tsx';
import { kept } from '../parts/kept.tsx';
import { Opens } from '../parts/Opens.tsx';
import { Table } from '../parts/Table.tsx';

const TONES: Readonly<Record<FindingState, string>> = { low: 'stop', middle: 'wait', high: 'go', notKnown: '', doesNotApply: '' };

/** The first of them are what to act on, and what to build on. */
const FIRST = 8;

interface Props {
  readonly kind: FindingKind;
  readonly findings: readonly FindingResult[];
  readonly answers: Readonly<Record<string, Answer>>;
}

/** The findings of one kind: as a strip with its table, then each with its state, its source and what is behind it. */
export function Findings({ kind, findings, answers }: Props) {
  const [whole, setWhole] = useState(false);
  const show = useCallback(() => setWhole(true), []);
  const all = inOrder(kind, findings);
  const showMore = () => {
    show();
    focusOn(() => document.getElementById(placeOf(all[FIRST]?.id)));
  };
  const list = (those: readonly FindingResult[]) => (
    <ul class="gw-findings gw-findings--two">
      {those.map((finding) => (
        <Finding key={finding.id} finding={finding} answers={answersTo(finding.questions, answers)} />
      ))}
    </ul>
  );
  const groups = FINDING_ORDER[kind]
    .map((state) => ({ state, those: all.filter((finding) => finding.state === state) }))
    .filter(({ those }) => those.length > 0);
  return (
    <>
      <Strip
        groups={groups.map(({ state: label, those }) => ({
          label,
          cells: those.flatMap(({ measure }) => (measure ? [{ low: outOf100(measure.low, []), high: outOf100(measure.high, []) }] : [])),
        }))}
      />
      <p class="gw-quiet gw-strip-key">{results.stripKey(groups.map(({ state }) => findingInWords(kind, state).toLowerCase()))}</p>
      <Opens summary={results.stripTable[kind]}>
        {() => <StripTable kind={kind} groups={groups.map(({ state, those }) => ({ state, ids: those.map(({ id }) => id) }))} />}
      </Opens>
      {list(all.slice(0, FIRST))}
      {all.length > FIRST && (
        <Folded folded={!whole} onFound={show}>
          {list(all.slice(FIRST))}
        </Folded>
      )}
      {!whole && all.length > FIRST && (
        <p class="gw-screen-only">
          <button class="nhsuk-button nhsuk-button--secondary" type="button" onClick={showMore}>
            {results.more(all.length - FIRST)}
            <span class="nhsuk-u-visually-hidden">: {results[`${kind}s`]}</span>
          </button>
        </p>
      )}
    </>
  );
}

const Strip = kept(FindingStrip);

interface Groups {
  readonly kind: FindingKind;
  readonly groups: readonly { readonly state: FindingState; readonly ids: readonly string[] }[];
}

const StripTable = kept(({ kind, groups }: Groups) => {
  const { state, many, which } = results.stripColumns;
  return (
    <Table
      caption={results.stripTable[kind]}
      head={[state, many, which]}
      numbers={[1]}
      rows={groups.map(({ state: one, ids }) => ({
        key: one,
        cells: [findingInWords(kind, one), ids.length, ids.map((id) => words.findings[id]?.title ?? id).join('; ')],
      }))}
    />
  );
});

const placeOf = (id: string | undefined) => `finding-${id}`;

interface One {
  readonly finding: FindingResult;
  /** Those behind it. */
  readonly answers: Props['answers'];
}

const Finding = kept(({ finding: { id, kind, state, measure, sums, questions }, answers }: One) => {
  const finding = words.findings[id];
  const shown = measure && results.covered[kind](results.to(outOf100(measure.low, []), outOf100(measure.high, [])));
  return (
    <li class="gw-finding">
      <h3 id={placeOf(id)}>
        {finding?.title} <span class={`gw-tag gw-tag--${TONES[state]}`}>{findingInWords(kind, state)}</span>
      </h3>
      <p class="gw-quiet">
        {shown && `${shown}; `}
        <a href={evidenceOf(id)}>{id}</a>, {results.grade(finding?.grade ?? '')}
        {finding?.outside && `, ${results.outside}`}
      </p>
      <Opens
        summary={
          <>
            {results.why}
            <span class="nhsuk-u-visually-hidden">: {finding?.title}</span>
          </>
        }
        says={<p>{finding?.words}</p>}
      >
        {() => (
          <>
            {measure && (
              <>
                <Arithmetic of={finding?.title ?? id} questions={questions} answers={answers} sums={sums} measure={measure} />
                <p>{arithmetic.third(findingInWords(kind, 'low').toLowerCase(), findingInWords(kind, 'high').toLowerCase())}</p>
              </>
            )}
          </>
        )}
      </Opens>
    </li>
  );
});
