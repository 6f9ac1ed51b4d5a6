import { entry, type AnyAnswer, type Assessment } from '../../core/answers.ts';
import { answerQuestion, answerRequirement, confirmAnswer, remark } from '../../core/edit/questionnaire.ts';
import { $assessment, change } from '../../stores/assessment.ts';
import { cardsIn, chosenIn, remarkIn, showIn } from './start/card.ts';

/**
 * Brings a sheet of question cards to life: every change goes to the store, every change of the store is shown.
 * The assessment must be open. What a person chose or typed before the script arrived is kept.
 */
export function bindSheet(sheet: HTMLElement): void {
  for (const card of cardsIn(sheet)) adopt(card);
  $assessment.subscribe((assessment) => {
    if (!assessment) return;
    for (const card of cardsIn(sheet)) {
      showIn(card, storedAnswer(assessment, card), entry(assessment.remarks, card.id));
      card.querySelector('[data-confirm]')?.toggleAttribute('hidden', entry(assessment.toConfirm, card.id) === undefined);
    }
  });
  sheet.addEventListener('input', ({ target }) => {
    const card = cardOf(target);
    if (card) record(card, target);
  });
  sheet.addEventListener('click', ({ target }) => {
    const [card, button] = [cardOf(target), target instanceof Element ? target.closest('button') : null];
    if (!card || !button) return;
    if (button.matches('[data-still-holds]')) change(confirmAnswer, card.id);
    else if (button.matches('[data-clear]')) give(card, undefined);
    else return;
    // The button is gone now: the focus stays in the card.
    card.querySelector<HTMLInputElement>('[type=radio]:checked, [type=radio]')?.focus();
  });
  sheet.dataset['live'] = '';
}

function record(card: HTMLFieldSetElement, target: EventTarget | null): void {
  const name = target instanceof HTMLElement ? target.dataset['field'] : undefined;
  if (name === 'note' || name === 'evidence') change(remark, card.id, { [name]: remarkIn(card)[name] });
  else give(card, chosenIn(card));
}

function adopt(card: HTMLFieldSetElement): void {
  const chosen = chosenIn(card);
  if (chosen) give(card, chosen);
  const { note, evidence } = remarkIn(card);
  if (note || evidence) change(remark, card.id, { ...(note && { note }), ...(evidence && { evidence }) });
}

function give(card: HTMLFieldSetElement, answer: AnyAnswer | undefined): void {
  const at = new Date().toISOString();
  if (card.dataset['card'] === 'requirement') {
    if (answer?.kind !== 'level') change(answerRequirement, card.id, answer, at);
  } else if (answer === undefined || answer.kind === 'level' || answer.kind === 'unknown' || answer.kind === 'notApplicable') {
    change(answerQuestion, card.id, answer, at);
  }
}

function storedAnswer({ answers, requirements }: Assessment, card: HTMLFieldSetElement): AnyAnswer | undefined {
  return card.dataset['card'] === 'requirement' ? entry(requirements, card.id) : entry(answers, card.id);
}

function cardOf(target: EventTarget | null): HTMLFieldSetElement | undefined {
  return target instanceof Element ? (target.closest<HTMLFieldSetElement>('[data-card]') ?? undefined) : undefined;
}
