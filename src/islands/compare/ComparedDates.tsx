import { rules } from 'groundwork:rules';
import { removeFile, takeIn, type Offered } from '../../stores/compare/compare.ts';
import { nameOf } from '../../text/library/assessments.ts';
import { compare as text } from '../../text/compare/compare.ts';
import { momentInWords } from '../../text/dates.ts';
import { refusalInWords } from '../../text/library/file.ts';
import { receiptWords } from '../../text/saving/receipt.ts';
import { leftOutInWords } from '../../text/saving/saving.ts';
import { site } from '../../text/site.ts';
import { Table } from '../parts/Table.tsx';

/** Every state that was offered, with its date and what was done with it. Stands on paper too: it says what is compared. */
export function ComparedDates({ offered }: { readonly offered: readonly Offered[] }) {
  if (offered.length === 0) return null;
  const { what, saved, done } = text.datesColumns;
  const trust = (offered[0]?.from === 'open' ? offered[0] : offered.findLast(({ standing }) => standing.kind === 'compared'))?.saved;
  return (
    <>
      <h2 class="nhsuk-heading-m">{text.dates}</h2>
      <Table
        caption={text.dates}
        head={[what, saved, done]}
        rows={offered.map((one) => ({
          key: one.key,
          cells: [
            <Named one={one} />,
            one.saved ? momentInWords(one.saved.savedAt) : text.none,
            <Done one={one} offered={offered} ours={trust?.assessment.deployment.trust ?? ''} />,
          ],
        }))}
      />
    </>
  );
}

/** What it is called on this page. */
export function titleOf({ from, file, saved }: Pick<Offered, 'from' | 'file' | 'saved'>): string {
  if (file !== undefined) return text.fromFile(file);
  const name = saved ? nameOf(saved.assessment) : '';
  return from === 'open' ? text.open(name) : text.fromBrowser(name);
}

function Named({ one }: { readonly one: Offered }) {
  const { saved } = one;
  return (
    <>
      {titleOf(one)} {saved?.assessment.fictional && <strong class="gw-tag gw-tag--wait">{site.fictional.tag}</strong>}{' '}
      {saved?.assessment.kind === 'quick' && <strong class="gw-tag gw-tag--wait">{site.quick.tag}</strong>}
    </>
  );
}

interface DoneProps {
  readonly one: Offered;
  readonly offered: readonly Offered[];
  /** The trust that all are compared with. */
  readonly ours: string;
}

function Done({ one, offered, ours }: DoneProps) {
  const { key, from, saved, standing, takenIn, intact, leftOut } = one;
  const title = titleOf(one);
  const receipt = saved?.receipt;
  return (
    <>
      <p>
        {doneInWords(one, offered, ours)}
        {saved && saved.bankVersion !== rules.version && ` ${text.otherBank(saved.bankVersion, rules.version)}`}
        {!intact && ` ${text.notIntact}`}
        {leftOut.length > 0 && ` ${leftOutInWords(leftOut)}`}
      </p>
      {receipt && standing.kind === 'compared' && <p class="gw-quiet">{receiptWords.inSum(receipt)}</p>}
      {(standing.kind === 'otherTrust' || takenIn) && (
        <div class="nhsuk-checkboxes nhsuk-checkboxes--small gw-screen-only">
          <div class="nhsuk-checkboxes__item">
            <input
              class="nhsuk-checkboxes__input"
              type="checkbox"
              id={`take-in-${key}`}
              checked={takenIn}
              onChange={(event) => takeIn(key, event.currentTarget.checked)}
            />
            <label class="nhsuk-label nhsuk-checkboxes__label" for={`take-in-${key}`}>
              {text.takeIn}
              <span class="nhsuk-u-visually-hidden">: {title}</span>
            </label>
          </div>
        </div>
      )}
      {from === 'file' && (
        <button
          class="gw-link-button gw-screen-only"
          type="button"
          onClick={() => {
            removeFile(key);
            // The row is gone with its button: the focus goes to where files are chosen.
            document.getElementById('earlier-files')?.focus();
          }}
        >
          {text.remove}
          <span class="nhsuk-u-visually-hidden">: {title}</span>
        </button>
      )}
    </>
  );
}

function doneInWords({ saved, standing, takenIn }: Offered, offered: readonly Offered[], ours: string): string {
  switch (standing.kind) {
    case 'compared':
      return takenIn ? text.takenIn : text.compared;
    case 'otherTrust':
      return text.otherTrust(saved?.assessment.deployment.trust ?? '', ours);
    case 'twice': {
      const twin = offered.find(({ key }) => key === standing.of);
      return text.twice(twin ? titleOf(twin) : '');
    }
    case 'newerBank':
      return text.newerBank;
    case 'reply':
      return text.reply;
    default:
      return text.refused(refusalInWords(standing.why));
  }
}
