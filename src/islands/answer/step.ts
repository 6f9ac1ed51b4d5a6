import { cardsIn } from './start/card.ts';

/* From question to question on a page of cards, whole or one at a time. The address names the question, so that "Back" leads to the one before. */

const sheet = () => document.getElementById('sheet');

/** The cards that are asked, in order. */
export function askedCards(): readonly HTMLFieldSetElement[] {
  const cards = sheet();
  return cards ? cardsIn(cards).filter((card) => !card.hasAttribute('data-not-asked')) : [];
}

/** What the address leads to on this page. */
export function targetOfAddress(): HTMLElement | null {
  return document.getElementById(location.hash.slice(1));
}

/** The card that the address leads to, or what stands inside it; undefined where it leads to none that is asked. */
export function cardOfAddress(): HTMLFieldSetElement | undefined {
  const target = targetOfAddress();
  return askedCards().find((card) => card.contains(target));
}

/** The card before (-1) or after (1) another one; undefined at the end. */
export function neighbour(card: HTMLFieldSetElement, by: -1 | 1): HTMLFieldSetElement | undefined {
  const cards = askedCards();
  return cards[cards.indexOf(card) + by];
}

/** Goes to a card by its address, and puts the focus inside it. */
export function goTo(card: HTMLFieldSetElement): void {
  location.hash = card.id;
  arriveAt(card);
}

/** Brings a card into view and puts the focus on its answer, or on the first where there is none. Does nothing while the card is not shown. */
export function arriveAt(card: HTMLFieldSetElement): void {
  card.scrollIntoView({ block: 'start' });
  const answer = card.querySelector<HTMLInputElement>('[type=radio]:checked') ?? card.querySelector<HTMLInputElement>('[type=radio]');
  answer?.focus({ preventScroll: true });
}

/** Shows one card alone, or all where there is none. */
export function showAlone(card: HTMLFieldSetElement | undefined): void {
  sheet()?.toggleAttribute('data-one', card !== undefined);
  for (const other of sheet()?.querySelectorAll('[data-card]') ?? []) other.toggleAttribute('data-here', other === card);
}
