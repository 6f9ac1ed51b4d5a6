import { useEffect } from 'preact/hooks';
import type { Replaced } from '../../save/format/encode.ts';
import { $kept, putBack } from '../../stores/answer/kept.ts';
import { $stored } from '../../stores/saving/saving.ts';
import { $titles, loadTitles } from '../../stores/titles.ts';
import { answerInWords } from '../../text/answer/answers.ts';
import { checkAnswers as words } from '../../text/answer/check-answers.ts';
import { momentInWords } from '../../text/dates.ts';
import { placeInWords } from '../../text/answer/place.ts';
import { useLive } from '../parts/use-live.ts';

/** What is kept without being asked any more, and what was replaced: nothing that was typed is lost out of sight. */
export function KeptAnswers() {
  // A computed store has no value until it is first read.
  const kept = useLive($kept) ?? [];
  const replaced = useLive($stored)?.replaced ?? [];
  useEffect(() => {
    if (replaced.length > 0) loadTitles();
  }, [replaced.length]);
  return (
    <>
      {kept.length > 0 && (
        <section>
          <h2 class="nhsuk-heading-l">{words.kept.heading}</h2>
          <p>{words.kept.text}</p>
          <ul>
            {kept.map(({ id, answer, note, why }) => (
              <li key={id}>
                {id}: {answerInWords(answer)}. {why ?? words.kept.unknown}
                {note && ` ${words.note}: ${note}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {replaced.length > 0 && (
        <section id="replaced">
          <h2 class="nhsuk-heading-l">{words.replaced.heading}</h2>
          <p>{words.replaced.text}</p>
          <ul>
            {replaced.toReversed().map((one) => (
              <ReplacedLine key={one.at + one.path.join()} replaced={one} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ReplacedLine({ replaced: { at, path, was } }: { readonly replaced: Replaced }) {
  const titles = useLive($titles);
  return (
    <li>
      {words.replaced.was(placeInWords(path, titles), answerInWords(was), momentInWords(at))}{' '}
      <button class="gw-link-button" type="button" onClick={() => putBack(path, was)}>
        {words.replaced.putBack}
      </button>
    </li>
  );
}
