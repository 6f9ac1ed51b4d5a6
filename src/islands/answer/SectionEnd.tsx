import { useEffect, useRef, useState } from 'preact/hooks';
import { answerTo } from '../../core/answers.ts';
import { reasonField } from '../../form/start/definition.ts';
import { $assessment } from '../../stores/assessment.ts';
import { $form } from '../../stores/answer/form.ts';
import { $pace } from '../../stores/answer/pace.ts';
import { pace as text } from '../../text/answer/pace.ts';
import { askedNow } from './start/asked-now.ts';
import { titleOf } from './start/card.ts';
import { Links } from './Links.tsx';
import { arriveAt, askedCards, cardOfAddress, goTo, neighbour, showAlone, targetOfAddress } from './step.ts';
import { useLive } from '../parts/use-live.ts';

interface Props {
  /** Questions and duties of the section, in order. */
  readonly ids: readonly string[];
}

/** Below the cards: the way to the next question where there is one at a time, and at the end whether the section is complete. */
export function SectionEnd({ ids }: Props) {
  const assessment = useLive($assessment);
  const form = useLive($form);
  const asked = assessment ? askedNow(ids, assessment, form) : [];
  const open = asked.filter((id) => !answerTo(assessment!, id));
  const unreasoned = form?.faults.flatMap(({ id, fault }) => (fault === 'reasonMissing' && asked.includes(id) ? [id] : [])) ?? [];
  const here = useOneAtATime(asked, open);
  const at = here ? asked.indexOf(here.id) : -1;
  if (asked.length === 0) return null;
  return (
    <>
      {here && (
        <nav class="gw-steps gw-screen-only" aria-label={text.steps}>
          <span>{text.at(at + 1, asked.length)}</span>
          <Step card={neighbour(here, 1)} label={text.next} main />
          <Step card={neighbour(here, -1)} label={text.previous} />
        </nav>
      )}
      {(!here || at === asked.length - 1) && (
        <section class="gw-panel gw-screen-only" aria-labelledby="complete">
          <h2 class="nhsuk-heading-s" id="complete">
            {text.complete}
          </h2>
          <p>{standing(asked.length, open.length, unreasoned.length)}</p>
          {open.length > 0 && <Links to={open.map((id) => ({ href: `#${id}`, name: titleOf(id) }))} />}
          {unreasoned.length > 0 && (
            <>
              <p>{text.reasons}</p>
              <Links to={unreasoned.map((id) => ({ href: `#${reasonField(id)}`, name: titleOf(id) }))} />
            </>
          )}
        </section>
      )}
    </>
  );
}

function standing(asked: number, open: number, unreasoned: number): string {
  if (open > 0) return text.someOpen(asked - open, asked);
  return unreasoned > 0 ? text.almost : text.allAnswered(asked);
}

interface StepProps {
  /** Undefined at the end: then there is no step. */
  readonly card: HTMLFieldSetElement | undefined;
  readonly label: string;
  readonly main?: boolean;
}

function Step({ card, label, main = false }: StepProps) {
  if (!card) return null;
  return (
    <button class={main ? 'nhsuk-button' : 'gw-link-button'} type="button" onClick={() => goTo(card)}>
      {label}
    </button>
  );
}

/** The card that is shown alone, as the address says; undefined where the section is shown whole. */
function useOneAtATime(asked: readonly string[], open: readonly string[]): HTMLFieldSetElement | undefined {
  const pace = useLive($pace);
  const [here, setHere] = useState<HTMLFieldSetElement>();
  const title = useRef('');
  const one = pace === 'one' && asked.length > 0;
  useEffect(() => {
    if (!one) return showThis(undefined);
    const cards = askedCards();
    const first = cards.find(({ id }) => open.includes(id)) ?? cards[0];
    showThis(cardOfAddress() ?? (here && cards.includes(here) ? here : first));
    const follow = () => {
      const card = cardOfAddress();
      if (!card) return;
      showThis(card);
      // What the address names was out of sight when the browser looked for it.
      const target = targetOfAddress();
      if (target === card) arriveAt(card);
      else target?.focus();
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [one, asked.join()]);
  return one ? here : undefined;

  function showThis(card: HTMLFieldSetElement | undefined): void {
    showAlone(card);
    setHere(card);
    document
      .getElementById('continue')
      ?.classList.toggle('nhsuk-button--secondary', card !== undefined && neighbour(card, 1) !== undefined);
    title.current ||= document.title;
    document.title = card ? text.title(titleOf(card.id), title.current) : title.current;
  }
}
