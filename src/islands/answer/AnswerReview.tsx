import { rules } from 'groundwork:rules';
import { useEffect } from 'preact/hooks';
import { answerTo, entry, type Assessment } from '../../core/answers.ts';
import { isAsked } from '../../core/score/applicable.ts';
import { openIn, unreasonedIn } from '../../core/score/unanswered.ts';
import { questionOn } from '../../paths.ts';
import { sectionOf } from '../../report/model/section-of.ts';
import { $assessment } from '../../stores/assessment.ts';
import { openAssessment } from '../../stores/saving/saving.ts';
import { checkAnswers } from '../../text/answer/check-answers.ts';
import { Links } from './Links.tsx';
import { Notices } from '../saving/Notices.tsx';
import { useLive } from '../parts/use-live.ts';

/** Shows in every row the answer that was given, and says how many are still open. */
export function AnswerReview() {
  const assessment = useLive($assessment);
  const open = assessment ? openIn(rules, assessment) : [];
  const unreasoned = assessment ? unreasonedIn(rules, assessment) : [];
  useEffect(() => void openAssessment(), []);
  useEffect(() => {
    if (!assessment) return;
    for (const row of document.querySelectorAll<HTMLElement>('[data-row]')) showRow(row, assessment);
    document.getElementById('rows')?.removeAttribute('hidden');
  }, [assessment]);
  return (
    <>
      <Notices />
      <p role="status">{assessment ? checkAnswers.left(open.length) : checkAnswers.loading}</p>
      <ToSee items={open} />
      {unreasoned.length > 0 && <p>{checkAnswers.unreasoned(unreasoned.length)}</p>}
      <ToSee items={unreasoned} />
    </>
  );
}

/** More than these are a questionnaire that has only begun. */
const MOST = 12;

function ToSee({ items }: { readonly items: readonly { readonly id: string }[] }) {
  if (items.length === 0 || items.length > MOST) return null;
  return <Links to={items.map(({ id }) => ({ href: questionOn(sectionOf(id, rules), id), name: nameIn(id) }))} />;
}

/* The rows have every name, so none is fetched. */
function nameIn(id: string): string {
  return document.querySelector(`[data-row="${id}"] dt`)?.textContent ?? id;
}

const everything = [...rules.questions, ...rules.requirements.filter((requirement) => requirement.asked)];

function showRow(row: HTMLElement, assessment: Assessment): void {
  const id = row.dataset['row'] ?? '';
  const item = everything.find((other) => other.id === id);
  const answer = answerTo(assessment, id);
  const asked = item === undefined || isAsked(item, assessment);
  const shown = !asked
    ? assessment.kind === 'quick'
      ? 'notInQuickCheck'
      : 'notAsked'
    : answer === undefined
      ? 'none'
      : answer.kind === 'level'
        ? String(answer.level)
        : answer.kind;
  for (const span of row.querySelectorAll<HTMLElement>('[data-answer]')) span.hidden = span.dataset['answer'] !== shown;
  row.querySelector('[data-change]')?.toggleAttribute('hidden', !asked);
  const remark = row.querySelector<HTMLElement>('[data-remark]');
  const { note, evidence } = entry(assessment.remarks, id) ?? {};
  const lines = [
    answer?.kind === 'notApplicable' && answer.reason ? `${checkAnswers.reason}: ${answer.reason}` : '',
    note ? `${checkAnswers.note}: ${note}` : '',
    evidence ? `${checkAnswers.evidence}: ${evidence}` : '',
  ].filter(Boolean);
  if (!remark) return;
  remark.textContent = lines.join('\n');
  remark.hidden = lines.length === 0 || !asked;
}
