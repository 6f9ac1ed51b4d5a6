import { rules } from 'groundwork:rules';
import { useEffect } from 'preact/hooks';
import { answerTo, entry, type Assessment } from '../../core/answers.ts';
import { askedIn } from '../../core/score/applicable.ts';
import { paths, questionOn, sectionPage } from '../../paths.ts';
import { $assessment } from '../../stores/assessment.ts';
import { openAssessment } from '../../stores/saving/saving.ts';
import { checkAnswers } from '../../text/answer/check-answers.ts';
import { questionnaire } from '../../text/answer/questionnaire.ts';
import { questions } from '../../text/answer/start/questions.ts';
import { results } from '../../text/results/results.ts';
import { Notices } from '../saving/Notices.tsx';
import { useLive } from '../parts/use-live.ts';

interface Section {
  readonly id: string;
  readonly title: string;
}

/** The sections with their progress. "Completed" says that all is answered, never that anything was submitted. */
export function SectionList({ sections }: { readonly sections: readonly Section[] }) {
  const assessment = useLive($assessment);
  useEffect(() => void openAssessment(), []);
  const progress = sections.map((section) => ({
    ...section,
    ...(assessment ? progressOf(section.id, assessment) : { asked: 0, answered: 0, toConfirm: 0, open: undefined }),
  }));
  const next = progress.find(({ open }) => open !== undefined);
  const begun = progress.some(({ answered }) => answered > 0);
  const done = progress.filter(({ asked, answered }) => answered === asked).length;
  return (
    <>
      <Notices />
      <ul class="nhsuk-task-list">
        <Task href={paths.deployment} title={questionnaire.deployment} status="" />
        {progress.map(({ id, title, asked, answered, toConfirm }) => (
          <Task key={id} href={sectionPage(id)} title={title} status={assessment ? statusOf(asked, answered, toConfirm) : ' '} />
        ))}
      </ul>
      {/* Until it is known it takes the room that it will need: what is below is not seen to jump. */}
      <p role="status" class={assessment ? undefined : 'gw-unseen'}>
        {questionnaire.sectionsDone(done, sections.length)}
      </p>
      <p class="gw-buttons">
        {/* Its room is there from the first, so that nothing jumps. */}
        {(next || !assessment) && (
          <a
            class={assessment ? 'nhsuk-button' : 'nhsuk-button gw-unseen'}
            href={next ? questionOn(next.id, next.open!) : paths.questionnaire}
          >
            {begun ? questions.nextUnanswered : questionnaire.begin}
          </a>
        )}
        <a class={next ? 'nhsuk-button nhsuk-button--secondary' : 'nhsuk-button'} href={paths.checkAnswers}>
          {checkAnswers.title}
        </a>
        <a href={paths.results}>{results.title}</a>
      </p>
    </>
  );
}

function Task({ href, title, status }: { readonly href: string; readonly title: string; readonly status: string }) {
  const id = `status-${href.replace('.html', '')}`;
  return (
    <li class="nhsuk-task-list__item nhsuk-task-list__item--with-link">
      <div class="nhsuk-task-list__name-and-hint">
        <a class="nhsuk-link nhsuk-task-list__link" href={href} aria-describedby={id}>
          {title}
        </a>
      </div>
      <div class="nhsuk-task-list__status" id={id}>
        {status}
      </div>
    </li>
  );
}

function progressOf(section: string, assessment: Assessment) {
  const asked = askedIn(rules, section, assessment);
  const given = asked.filter(({ id }) => answerTo(assessment, id));
  const toConfirm = given.filter(({ id }) => entry(assessment.toConfirm, id) !== undefined).length;
  /* The first that has no answer. */
  const open = asked.find(({ id }) => !answerTo(assessment, id))?.id;
  return { asked: asked.length, answered: given.length - toConfirm, toConfirm, open };
}

function statusOf(asked: number, answered: number, toConfirm: number): string {
  if (asked === 0) return questionnaire.doesNotApply;
  if (toConfirm > 0) return questionnaire.toConfirm(toConfirm);
  if (answered === 0) return questionnaire.notYet;
  return answered === asked ? questionnaire.completed : questionnaire.progress(answered, asked);
}
