import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { minutesFor, toDiscuss, type Answered } from '../../core/people/differences.ts';
import { questionOn } from '../../paths.ts';
import { titleOf } from '../../report/model/action-words.ts';
import { sectionOf } from '../../report/model/section-of.ts';
import { together } from '../../text/people/together.ts';

const { agenda: text } = together;

/** What is still to be settled, in the order in which a meeting takes it up, and how long that takes. */
export function Agenda({ heard }: { readonly heard: readonly Answered[] }) {
  const items = toDiscuss(heard);
  const anyDiffered = heard.some(({ spread }) => spread > 0);
  if (!anyDiffered) return null;
  return (
    <section aria-labelledby="agenda">
      <h2 class="nhsuk-heading-m" id="agenda">
        {text.heading}
      </h2>
      {items.length === 0 ? (
        <p>{text.done}</p>
      ) : (
        <>
          <p class="gw-measure">
            {text.intro(
              items.length,
              items.reduce((sum, item) => sum + minutesFor(item), 0),
            )}
          </p>
          <ol class="gw-agenda">
            {items.map((item) => (
              <li key={item.id}>
                <a href={questionOn(sectionOf(item.id, rules), item.id)}>{titleOf(item.id, words) ?? item.id}</a>,{' '}
                {item.about === 'answers' ? text.apart(item.spread) : text.duty}. {text.item(minutesFor(item))}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
