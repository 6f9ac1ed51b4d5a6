import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { entry, type Answer } from '../../core/answers.ts';
import { evidenceOn } from '../../paths.ts';
import { sectionOf } from '../../report/model/section-of.ts';
import { changes } from '../../text/results/changes.ts';
import { kept } from '../parts/kept.tsx';

interface Props {
  readonly withoutEvidence: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
}

/** For each strong answer without evidence, the question that an auditor would ask. */
export function Auditor({ withoutEvidence, answers }: Props) {
  if (withoutEvidence.length === 0) return null;
  return (
    <>
      <h2 class="nhsuk-heading-l">{changes.auditor}</h2>
      <p class="gw-measure">{changes.auditorIntro}</p>
      <ul class="gw-findings">
        {withoutEvidence.map((id) => (
          <Challenge key={id} id={id} answer={entry(answers, id)} />
        ))}
      </ul>
    </>
  );
}

const Challenge = kept(({ id, answer }: { readonly id: string; readonly answer: Answer | undefined }) => (
  <li class="gw-finding gw-measure">
    <p class="gw-auditor">{words.questions[id]?.challenge}</p>
    <p class="gw-quiet">
      {words.questions[id]?.title}. {answer?.kind === 'level' && changes.said(answer.level)}{' '}
      <a class="gw-screen-only" href={evidenceOn(sectionOf(id, rules), id)}>
        {changes.addEvidence}
        <span class="nhsuk-u-visually-hidden">{changes.forQuestion(words.questions[id]?.title ?? id)}</span>
      </a>
    </p>
  </li>
));
