import { rules } from 'groundwork:rules';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Roles } from '../../bank/types.ts';
import { entry, type Assessment } from '../../core/answers.ts';
import { isAsked } from '../../core/score/applicable.ts';
import type { Choice } from '../../save/asking/ask.ts';
import { makeAsk } from '../../stores/ask/ask-colleague.ts';
import { $assessment } from '../../stores/assessment.ts';
import { openAssessment } from '../../stores/saving/saving.ts';
import { askColleague as words } from '../../text/ask/ask-colleague.ts';
import { roleInWords } from '../../text/ask/reply.ts';
import { AskAlong } from './AskAlong.tsx';
import { AskQuestions, type AskSection } from './AskQuestions.tsx';
import { AskRole } from './AskRole.tsx';
import { AskSend } from './AskSend.tsx';
import { Notices } from '../saving/Notices.tsx';
import { useLive } from '../parts/use-live.ts';

interface Props {
  readonly sections: readonly AskSection[];
  readonly roles: Roles;
}

/** Chooses whom to ask what, and gives the link or the file that does it. */
export function AskColleague({ sections, roles }: Props) {
  const assessment = useLive($assessment);
  const [about, setAbout] = useState('');
  const [role, setRole] = useState('');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [along, setAlong] = useState<Choice['along']>('nothing');
  useEffect(() => {
    void openAssessment();
    const begin = () => {
      const id = /^#for=(.+)$/.exec(location.hash)?.[1] ?? '';
      setAbout(id);
      setTicked(idsAbout(sections, id));
    };
    begin();
    addEventListener('hashchange', begin);
    return () => removeEventListener('hashchange', begin);
  }, []);
  const shown = useMemo(() => (assessment ? askedSections(sections, assessment) : sections), [sections, assessment]);
  const items = shown.flatMap((section) => section.items);
  const only = items.filter((item) => ticked.includes(item.id)).map((item) => item.id);
  const subject = idsAbout(shown, about);
  const named = new Set(items.filter((item) => (subject.length > 0 ? subject : only).includes(item.id)).flatMap((item) => item.ask));
  // Another choice is another ask: what was begun with one link must not go on with the questions of another.
  const ask = useMemo(
    () => (assessment && role !== '' && only.length > 0 ? makeAsk(assessment, { role, only, along }) : null),
    [assessment, role, only.join(), along],
  );
  const isAnswered = (id: string) =>
    entry(assessment?.answers ?? {}, id) !== undefined || entry(assessment?.requirements ?? {}, id) !== undefined;
  return (
    <>
      <Notices />
      <form autocomplete="off" noValidate onSubmit={(event) => event.preventDefault()}>
        <AskRole roles={roles} named={named} role={role} onRole={setRole} />
        <AskQuestions sections={shown} role={role} ticked={only} isAnswered={isAnswered} onTicked={setTicked} />
        <AskAlong along={along} onAlong={setAlong} />
      </form>
      <section class="gw-ask-send">
        <h2 class="nhsuk-heading-m">{words.send}</h2>
        <p role="status">{ask ? words.chosen(only.length, roleInWords(role, roles)) : words.incomplete}</p>
        {ask && <AskSend ask={ask} />}
      </section>
    </>
  );
}

/** The questions of a section, or the one question, that a link was about; none where it was about nothing known. */
function idsAbout(sections: readonly AskSection[], about: string): readonly string[] {
  const section = sections.find(({ id }) => id === about);
  if (section) return section.items.map((item) => item.id);
  return sections.some(({ items }) => items.some((item) => item.id === about)) ? [about] : [];
}

/** What the facts of this deployment leave to be asked. */
function askedSections(sections: readonly AskSection[], assessment: Assessment): readonly AskSection[] {
  const everything = [...rules.questions, ...rules.requirements.filter((duty) => duty.asked)];
  const asked = new Set(everything.filter((item) => isAsked(item, assessment)).map((item) => item.id));
  return sections
    .map((section) => ({ ...section, items: section.items.filter((item) => asked.has(item.id)) }))
    .filter((section) => section.items.length > 0);
}
