import { words } from 'groundwork:words';
import { useEffect } from 'preact/hooks';
import { isTogether } from '../../core/people/combine.ts';
import { peopleInWords } from '../../report/model/people.ts';
import { $assessment, $readOnly } from '../../stores/assessment.ts';
import { openAssessment } from '../../stores/saving/saving.ts';
import { $heard } from '../../stores/people/together.ts';
import { results } from '../../text/results/results.ts';
import { AddAnswers } from './AddAnswers.tsx';
import { Agenda } from './Agenda.tsx';
import { DisagreementMap } from './DisagreementMap.tsx';
import { Notices } from '../saving/Notices.tsx';
import { OwnRole } from './OwnRole.tsx';
import { People } from './People.tsx';
import { SaveStatus } from '../saving/SaveStatus.tsx';
import { Settle } from './Settle.tsx';
import { useLive } from '../parts/use-live.ts';
import { WhoSaidWhat } from './WhoSaidWhat.tsx';

/** Several people's answers to one deployment: who answered, where they differ, and what they agree on. */
export function Together() {
  const assessment = useLive($assessment);
  const heard = useLive($heard);
  const readOnly = useLive($readOnly);
  useEffect(() => void openAssessment(), []);
  if (!assessment) return <p role="status">{results.loading}</p>;
  const people = peopleInWords(assessment.contributions, words);
  return (
    <>
      <Notices />
      {!isTogether(assessment) && <OwnRole respondent={assessment.respondent} />}
      {!readOnly && <AddAnswers assessment={assessment} />}
      <People assessment={assessment} people={people} heard={heard} />
      {isTogether(assessment) && (
        <>
          <DisagreementMap people={people} heard={heard} />
          <Agenda heard={heard} />
          <Settle heard={heard} people={people} mayChange={!readOnly} />
          <WhoSaidWhat heard={heard} people={people} answers={{ ...assessment.requirements, ...assessment.answers }} />
        </>
      )}
      <SaveStatus />
    </>
  );
}
