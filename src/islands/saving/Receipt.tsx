import { rules } from 'groundwork:rules';
import { useEffect } from 'preact/hooks';
import { questionOn } from '../../paths.ts';
import type { Receipt as Received } from '../../save/format/encode.ts';
import { acknowledgeReceipt } from '../../stores/saving/saving.ts';
import { $titles, loadTitles } from '../../stores/titles.ts';
import { receiptWords as words } from '../../text/saving/receipt.ts';
import { focusOn } from '../parts/focus-on.ts';
import { useLive } from '../parts/use-live.ts';

/** What became of the answers of an assessment that was made with other questions. Stays until it has been read. */
export function Receipt({ receipt }: { readonly receipt: Received }) {
  useEffect(loadTitles, []);
  const { from, kept, moved, reworded, notAllowed, retired, unknown } = receipt;
  return (
    <div class="gw-panel gw-panel--warning">
      <h2 class="nhsuk-heading-s">{words.heading}</h2>
      <p>{words.intro(from, rules.version, kept)}</p>
      <Part says={words.reworded} ids={reworded} />
      <Part says={words.notAllowed} ids={notAllowed} />
      <Part says={words.moved} ids={moved.map(({ to }) => to)} />
      <Part says={words.retired} ids={retired.map(({ id }) => id)} because={retired.map(({ why }) => why)} />
      <Part says={words.unknown} ids={unknown} />
      <p>
        <button
          class="gw-link-button"
          type="button"
          onClick={() => void acknowledgeReceipt().then(() => focusOn(() => document.getElementById('main'), true))}
        >
          {words.read}
        </button>
      </p>
    </div>
  );
}

function Part({
  says,
  ids,
  because = [],
}: {
  readonly says: string;
  readonly ids: readonly string[];
  readonly because?: readonly string[];
}) {
  const titles = useLive($titles);
  if (ids.length === 0) return null;
  return (
    <>
      <p>{says}:</p>
      <ul>
        {ids.map((id, at) => {
          const known = titles[id];
          return (
            <li key={id}>
              {known ? <a href={questionOn(known.section, id)}>{known.title}</a> : id}
              {because[at] && `. ${because[at]}`}
            </li>
          );
        })}
      </ul>
    </>
  );
}
