import { Fragment } from 'preact';
import { answerTo, entry, type AnyAnswer, type Assessment } from '../../core/answers.ts';
import { askedOf } from '../../stores/ask/asking.ts';
import { $stored } from '../../stores/saving/saving.ts';
import { ask } from '../../text/ask/ask.ts';
import { momentInWords } from '../../text/dates.ts';
import { titleOf, valueOf } from '../answer/start/card.ts';
import { useLive } from '../parts/use-live.ts';

const [words, facts] = [ask.paper, ask.preview];

/** A reply on paper: each question with what was answered, whole. Its cards are made for choosing, and their fields cut long texts. */
export function ReplyOnPaper({ assessment }: { readonly assessment: Assessment }) {
  const savedAt = useLive($stored)?.savedAt;
  const { deployment, respondent } = assessment;
  const asked = askedOf(assessment);
  const answered = asked.filter((id) => answerTo(assessment, id));
  const lines = [
    [facts.trust, deployment.trust],
    [facts.tool, deployment.tool],
    [facts.useCase, deployment.useCase],
    [words.name, respondent.name],
    [words.answered, words.progress(answered.length, asked.length)],
    [words.saved, savedAt && momentInWords(savedAt)],
  ] as const;
  return (
    <div class="gw-print-only gw-reply">
      <Lines lines={lines} />
      {asked.map((id) => (
        <Answered key={id} id={id} assessment={assessment} />
      ))}
    </div>
  );
}

function Answered({ id, assessment }: { readonly id: string; readonly assessment: Assessment }) {
  const answer = answerTo(assessment, id);
  const remark = entry(assessment.remarks, id);
  const lines = [
    [words.reason, answer?.kind === 'notApplicable' ? answer.reason : ''],
    [words.note, remark?.note],
    [words.evidence, remark?.evidence],
  ] as const;
  return (
    <section class="gw-reply__answer">
      <h3>{titleOf(id)}</h3>
      <p>{document.getElementById(id)?.querySelector('.gw-card__heading')?.textContent}</p>
      <p>
        <strong>{answer ? inWords(answer, id) : words.open}</strong>
      </p>
      <Lines lines={lines} />
    </section>
  );
}

/** A list of what was said; what is empty is left out. */
function Lines({ lines }: { readonly lines: readonly (readonly [string, string | undefined])[] }) {
  const said = lines.filter(([, text]) => text);
  if (said.length === 0) return null;
  return (
    <dl class="gw-facts">
      {said.map(([name, text]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** The words of its card: they are on the page already. */
function inWords(answer: AnyAnswer, id: string): string {
  const value = valueOf(answer);
  const label = document.querySelector(`label[for="${id}-${value}"]`);
  const text = (label?.lastElementChild ?? label)?.textContent.trim() ?? value;
  return answer.kind === 'level' ? words.level(value, text) : text;
}
