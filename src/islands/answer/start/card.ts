import type { AnyAnswer, Remark } from '../../../core/answers.ts';
import { cut } from '../../../figures/every-page/cut.ts';
import { questions } from '../../../text/answer/start/questions.ts';

/* A question card is plain HTML. These functions read what a person has chosen in it, and show what is stored. */

/* The most characters of a remark that stand beside what folds it away. */
const LINE = 80;

/** Every card of the sheet, in order. */
export function cardsIn(sheet: HTMLElement): readonly HTMLFieldSetElement[] {
  return [...sheet.querySelectorAll<HTMLFieldSetElement>('[data-card]')];
}

/** What is chosen in a card, or undefined when nothing is. */
export function chosenIn(card: HTMLFieldSetElement): AnyAnswer | undefined {
  const value = card.querySelector<HTMLInputElement>('[type=radio]:checked')?.value;
  switch (value) {
    case undefined:
      return undefined;
    case 'unknown':
    case 'met':
    case 'partly':
    case 'notMet':
      return { kind: value };
    case 'notApplicable':
      return { kind: value, reason: field(card, 'reason')?.value ?? '' };
    default:
      return { kind: 'level', level: Number(value) as 0 | 1 | 2 | 3 };
  }
}

/** The note and evidence typed in a card; empty text where there is none. */
export function remarkIn(card: HTMLFieldSetElement): Required<Remark> {
  return { note: field(card, 'note')?.value ?? '', evidence: field(card, 'evidence')?.value ?? '' };
}

/** Shows an answer and its remark in a card, without touching a field that already says the same. What folds the remark away says its first line. */
export function showIn(card: HTMLFieldSetElement, answer: AnyAnswer | undefined, remark: Remark | undefined): void {
  const value = answer && valueOf(answer);
  for (const radio of card.querySelectorAll<HTMLInputElement>('[type=radio]')) radio.checked = radio.value === value;
  if (answer?.kind === 'notApplicable') setText(field(card, 'reason'), answer.reason);
  setText(field(card, 'note'), remark?.note ?? '');
  setText(field(card, 'evidence'), remark?.evidence ?? '');
  const [mark, line] = [card.querySelector<HTMLElement>('[data-remarked]'), firstLine(remark)];
  if (!mark) return;
  mark.hidden = line === '';
  mark.textContent = line && questions.remarked(line);
}

/* Of the note, or of the evidence where there is no note. */
function firstLine({ note = '', evidence = '' }: Remark = {}): string {
  const [line = ''] = (note.trim() || evidence.trim()).split('\n');
  return cut(line, LINE);
}

/** The value of the radio that stands for an answer. */
export function valueOf(answer: AnyAnswer): string {
  return answer.kind === 'level' ? String(answer.level) : answer.kind;
}

/** The short name of what the card with this id asks; the id where there is no such card. */
export function titleOf(id: string): string {
  return document.getElementById(id)?.dataset['title'] ?? id;
}

function field(card: HTMLFieldSetElement, name: 'reason' | 'note' | 'evidence'): HTMLInputElement | HTMLTextAreaElement | null {
  return card.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-field=${name}]`);
}

function setText(input: HTMLInputElement | HTMLTextAreaElement | null, text: string): void {
  if (input && input.value !== text) input.value = text;
}
