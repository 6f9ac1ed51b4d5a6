import { useEffect, useRef, useState } from 'preact/hooks';
import type { AssessmentKind } from '../../core/answers.ts';
import { becomeFull } from '../../core/edit/questionnaire.ts';
import { paths } from '../../paths.ts';
import { change } from '../../stores/assessment.ts';
import { questions } from '../../text/answer/start/questions.ts';
import { site } from '../../text/site.ts';

interface Props {
  /** Ids of the page that are asked. */
  readonly asked: readonly string[];
  readonly kind: AssessmentKind;
}

/**
 * Explains a link that led to a question which is not asked here, or to none, and takes the person to the reason. A
 * question that is asked needs no help: the browser goes there by itself.
 */
export function Arrival({ asked, kind }: Props) {
  const note = useRef<HTMLParagraphElement>(null);
  const [id, setId] = useState('');
  useEffect(() => {
    const read = () => setId(location.hash.slice(1));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  useEffect(() => note.current?.focus(), [id]);

  const target = document.getElementById(id);
  const card = target?.closest<HTMLElement>('[data-card]');
  if (id === '' || (target && (!card || asked.includes(card.id)))) return null;
  const reason = card && document.querySelector(`[data-not-asked-note="${card.id}"]`)?.textContent;
  return (
    <p class="gw-panel gw-panel--warning" ref={note} tabIndex={-1}>
      {!card ? (
        <>
          {questions.noSuchQuestion} <a href={paths.questionnaire}>{questions.allSections}</a>
        </>
      ) : kind === 'quick' ? (
        <>
          {card.dataset['title']}: {questions.notInQuickCheck}.{' '}
          <a href={paths.questionnaire} onClick={() => change(becomeFull)}>
            {site.quick.goOn}
          </a>
        </>
      ) : (
        <>
          {reason} <a href={paths.deployment}>{questions.changeFacts}</a>
        </>
      )}
    </p>
  );
}
