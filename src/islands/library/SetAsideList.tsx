import { handOver } from '../../stores/copy/hand-over.ts';
import { $setAside, removeSetAside } from '../../stores/library/library.ts';
import { assessments as words } from '../../text/library/assessments.ts';
import { momentInWords } from '../../text/dates.ts';
import { useLive } from '../parts/use-live.ts';

interface Props {
  /** Says so where the browser does not let it happen. */
  readonly attempt: (done: Promise<void>) => void;
  readonly onRemoved: () => void;
}

/** What could not be read, to take along as it was found or to remove. */
export function SetAsideList({ attempt, onRemoved }: Props) {
  const kept = useLive($setAside);
  if (kept.length === 0) return null;
  return (
    <section>
      <h2 class="nhsuk-heading-m">{words.setAside.heading}</h2>
      <p class="gw-measure">{words.setAside.text}</p>
      <ul class="gw-library">
        {kept.map((item) => {
          const when = momentInWords(item.at);
          const hidden = <span class="nhsuk-u-visually-hidden">: {when}</span>;
          return (
            <li class="gw-library__item" key={item.key}>
              <p>
                {words.setAside.at} {when}
              </p>
              <p class="gw-buttons">
                <button
                  class="gw-link-button"
                  type="button"
                  onClick={() => handOver(asFound(item.value), `groundwork-set-aside-${item.at.slice(0, 10)}.json`)}
                >
                  {words.download}
                  {hidden}
                </button>
                <button class="gw-link-button" type="button" onClick={() => attempt(removeSetAside(item).then(onRemoved))}>
                  {words.remove}
                  {hidden}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The text exactly as it was found, or the whole record where it holds none. */
function asFound(value: unknown): string {
  const { text } = (typeof value === 'object' && value !== null ? value : {}) as { readonly text?: unknown };
  return typeof text === 'string' ? text : JSON.stringify(value, null, 1);
}
