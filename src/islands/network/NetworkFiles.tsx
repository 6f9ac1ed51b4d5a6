import { rules } from 'groundwork:rules';
import { useMemo, useRef, useState } from 'preact/hooks';
import { isNewer, type NetworkTrust } from '../../core/network/trusts.ts';
import { takeAllOut, takeOut, type NetworkEntry } from '../../stores/network/network.ts';
import { network, trustName } from '../../text/network/network.ts';
import { Opens } from '../parts/Opens.tsx';
import { NetworkFileTable, type Row } from './NetworkFileTable.tsx';

const text = network.files;
/** More of them stand in the table. */
const REFUSED = 5;

interface Props {
  readonly files: readonly NetworkEntry[];
  readonly trusts: readonly NetworkTrust[];
  readonly shownBy: 'names' | 'letters';
}

/** Every file with what was done with it; a trust can be taken out again. */
export function NetworkFiles({ files, trusts, shownBy }: Props) {
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = useMemo(() => rowsOf({ files, trusts, shownBy }), [files, trusts, shownBy]);
  const after = (words: string) => {
    setSaid(words);
    heading.current?.focus();
  };
  const remove = (row: Row) => {
    takeOut(row.id!);
    after(text.removed(row.trust));
  };
  return (
    <section aria-labelledby="network-done" class="gw-screen-only" hidden={files.length === 0 && said === ''}>
      <h2 class="nhsuk-heading-m" id="network-done" tabIndex={-1} ref={heading}>
        {text.heading}
      </h2>
      <p role="status">{said}</p>
      <Refused rows={rows.filter(({ refused }) => refused)} />
      {files.length > 0 && (
        <>
          <Opens summary={text.summary(files.length)}>{() => <NetworkFileTable rows={rows} onRemove={remove} />}</Opens>
          <p>
            <button
              class="gw-link-button"
              type="button"
              onClick={() => {
                takeAllOut();
                after(text.cleared);
              }}
            >
              {text.clear}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

/** What a person must see without opening anything: what was left out, and why. */
function Refused({ rows }: { readonly rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <ul class="gw-outcomes">
      {rows.slice(0, REFUSED).map(({ key, file, done }) => (
        <li key={key}>
          <strong>{file}</strong>. {done}
        </li>
      ))}
    </ul>
  );
}

/* The name of a file mostly has that of its trust in it, so that letters hide it too. */
function rowsOf({ files, trusts, shownBy }: Props): readonly Row[] {
  const byId = new Map(trusts.map((trust) => [trust.id, trust]));
  const copies = new Map<string, NetworkEntry[]>();
  for (const one of files) {
    if (one.outcome.kind === 'trust') copies.set(one.outcome.file.id, [...(copies.get(one.outcome.file.id) ?? []), one]);
  }
  return files.map((entry) => {
    const { number, name, outcome } = entry;
    const file = shownBy === 'letters' ? text.fileNumber(number) : name;
    if (outcome.kind !== 'trust') return { key: number, file, trust: '', done: otherInWords(outcome), refused: outcome.kind !== 'plan' };
    const { id } = outcome.file;
    const trust = byId.get(id)!;
    const others = (copies.get(id) ?? []).filter((other) => other !== entry);
    return { key: number, file, id, trust: trustName(trust, shownBy), done: readInWords(outcome, trust, others), refused: false };
  });
}

type Other = Exclude<NetworkEntry['outcome'], { readonly kind: 'trust' }>;

function otherInWords(outcome: Other): string {
  if (outcome.kind === 'plan') return text.plan(outcome.added, outcome.kept);
  return outcome.kind === 'tooMany' ? text.tooMany : text.refusals[outcome.why];
}

type Read = Extract<NetworkEntry['outcome'], { readonly kind: 'trust' }>;

function readInWords(
  { file, bankVersion, receipt, leftOut, intact }: Read,
  { number }: NetworkTrust,
  others: readonly NetworkEntry[],
): string {
  const isOlder = others.some(({ outcome }) => outcome.kind === 'trust' && isNewer(outcome.file, file));
  return [
    text.read,
    others.length > 0 && (isOlder ? text.older : text.same),
    number !== undefined && text.numbered,
    file.cells.kind === 'quick' && text.quick,
    file.cells.fictional && text.fictional,
    bankVersion !== rules.version && text.bank(bankVersion, rules.version),
    receipt && text.receipt(receipt.kept, receipt.changed),
    leftOut > 0 && text.leftOut(leftOut),
    !intact && text.notIntact,
  ]
    .filter(Boolean)
    .map((words) => `${String(words)}.`)
    .join(' ');
}
