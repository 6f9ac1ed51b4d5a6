import { useEffect, useState } from 'preact/hooks';
import { answerTo } from '../../core/answers.ts';
import { reasonField } from '../../form/start/definition.ts';
import { paths } from '../../paths.ts';
import { $assessment } from '../../stores/assessment.ts';
import { $form, followForm } from '../../stores/answer/form.ts';
import { openAssessment } from '../../stores/saving/saving.ts';
import { faultInWords, questions } from '../../text/answer/start/questions.ts';
import { Arrival } from './Arrival.tsx';
import { askedNow } from './start/asked-now.ts';
import { titleOf } from './start/card.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Notices } from '../saving/Notices.tsx';
import { bindSheet } from './sheet.ts';
import { useLive } from '../parts/use-live.ts';

const sheet = () => document.getElementById('sheet');

interface Props {
  readonly ids: readonly string[];
  /** True on the page of a colleague who was asked these alone. */
  readonly reply?: boolean;
}

/** Above the question cards of a page: what is wrong, how far it is, and the script that brings the cards to life. */
export function AnswerSheet({ ids, reply = false }: Props) {
  const assessment = useLive($assessment);
  const form = useLive($form);
  const [tries, setTries] = useState(0);
  const asked = assessment ? askedNow(ids, assessment, form) : [];
  const answered = asked.filter((id) => assessment && answerTo(assessment, id)).length;
  const next = form?.open.find((id) => ids.includes(id));
  const faults = form?.faults.filter((fault) => ids.includes(fault.id)) ?? [];

  useEffect(() => {
    void openAssessment().then(() => {
      const cards = sheet();
      if (cards) bindSheet(cards);
      followForm();
    });
  }, []);
  useEffect(() => showAsked(assessment ? asked : undefined, assessment?.kind === 'full' ? ids : []), [assessment, asked.join()]);
  useEffect(() => showFaults(tries > 0 ? faults.map((fault) => fault.id) : []), [tries, faults.map((fault) => fault.id).join()]);
  useContinue(faults.length, () => setTries((before) => before + 1));

  return (
    <>
      <Notices reply={reply} />
      {assessment && <Arrival asked={asked} kind={assessment.kind} />}
      {tries > 0 && faults.length > 0 && (
        <ErrorSummary
          key={tries}
          faults={faults.map((fault) => ({ href: `#${reasonField(fault.id)}`, text: faultInWords(fault, titleOf(fault.id)) }))}
        />
      )}
      <div class="gw-progress">
        <progress value={answered} max={asked.length || 1} aria-hidden="true" />
        <span class="gw-progress__text">{assessment ? questions.progress(answered, asked.length) : ' '}</span>
        {next && answered > 0 && <a href={`#${next}`}>{questions.nextUnanswered}</a>}
      </div>
      {assessment && asked.length === 0 && (
        <p class="gw-not-asked">
          {questions.notAsked}. <a href={paths.deployment}>{questions.changeFacts}</a>
        </p>
      )}
    </>
  );
}

/** Takes away what is not asked. Of those to explain a line says why, so that no number seems to be missing. */
function showAsked(asked: readonly string[] | undefined, explain: readonly string[]): void {
  for (const card of sheet()?.querySelectorAll<HTMLElement>('[data-card]') ?? []) {
    const away = asked !== undefined && !asked.includes(card.id);
    card.toggleAttribute('data-not-asked', away);
    const note = document.querySelector<HTMLElement>(`[data-not-asked-note="${card.id}"]`);
    if (note) note.hidden = !away || !explain.includes(card.id);
  }
}

/** Says at each field what is wrong with it, in the same words as the summary. */
function showFaults(ids: readonly string[]): void {
  for (const card of sheet()?.querySelectorAll<HTMLElement>('[data-card]') ?? []) {
    const wrong = ids.includes(card.id);
    card.querySelector('[data-error]')?.toggleAttribute('hidden', !wrong);
    const field = card.querySelector('[data-field=reason]');
    // An attribute without a value would say "false", and a description is read out even where it is hidden.
    for (const [name, value] of Object.entries({ 'aria-invalid': 'true', 'aria-describedby': `${field?.id}-error` })) {
      if (wrong) field?.setAttribute(name, value);
      else field?.removeAttribute(name);
    }
  }
}

/** Holds "Continue" while a field has a fault that the person has not been shown yet. Nothing is lost by going on. */
function useContinue(faults: number, onHeld: () => void): void {
  useEffect(() => {
    const link = document.getElementById('continue');
    const hold = (event: Event) => {
      if (faults === 0) return;
      event.preventDefault();
      onHeld();
    };
    link?.addEventListener('click', hold);
    return () => link?.removeEventListener('click', hold);
  }, [faults, onHeld]);
}
