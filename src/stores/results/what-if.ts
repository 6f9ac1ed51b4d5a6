import { rules } from 'groundwork:rules';
import { dequal } from 'dequal/lite';
import { atom, computed } from 'nanostores';
import { entry, type Answer, type Assessment } from '../../core/answers.ts';
import { figuresOf } from '../../core/assess.ts';
import { answerQuestion } from '../../core/edit/questionnaire.ts';
import { withEntry } from '../../core/edit/with-entry.ts';
import { $assessment, change } from '../assessment.ts';
import { $figures } from './result.ts';

/** Answers that are tried out, by question id. They are never saved: only `keepWhatIf` makes them answers. */
export const $whatIf = atom<Readonly<Record<string, Answer>>>({});

/** The open assessment with what is tried out in it; the very same while nothing is. */
export const $tried = computed([$assessment, $whatIf], (assessment, tried) =>
  assessment && Object.keys(tried).length > 0 ? { ...assessment, answers: { ...assessment.answers, ...tried } } : assessment,
);

/** What the rules say of it. */
export const $triedFigures = computed([$assessment, $tried, $figures], (assessment, tried, figures) =>
  tried && tried !== assessment ? figuresOf(rules, tried) : figures,
);

/** Tries an answer out. One that is the same as the saved answer is none. */
export function tryAnswer(id: string, answer: Answer): void {
  const saved = entry($assessment.get()?.answers ?? {}, id);
  $whatIf.set(withEntry($whatIf.get(), id, dequal(saved, answer) ? undefined : answer));
}

export function discardWhatIf(): void {
  $whatIf.set({});
}

/** Makes what was tried out the answers, all at once. Notes and evidence stay. Where nothing can be changed, it stays tried. */
export function keepWhatIf(): void {
  const at = new Date().toISOString();
  const tried = Object.entries($whatIf.get());
  const keep = (assessment: Assessment) => tried.reduce((kept, [id, answer]) => answerQuestion(kept, id, answer, at), assessment);
  if (change(keep)) $whatIf.set({});
}
