import type { Heard } from '../../core/people/take-in.ts';
import type { Receipt } from '../../save/format/encode.ts';
import { count } from '../count.ts';

const heard: Readonly<Record<Heard, string>> = {
  new: 'added',
  later: 'brought up to date',
  same: 'here already',
  older: 'left as it was: what is here is later',
};

/** What an older or newer set of questions did to a file, in one sentence. */
function changed({ moved, reworded, notAllowed, retired, unknown }: Receipt): string {
  const parts = [
    moved.length > 0 && `${count(moved.length, 'answer')} moved to the new name of the question`,
    reworded.length > 0 && `${count(reworded.length, 'question was', 'questions were')} reworded since`,
    notAllowed.length > 0 &&
      `${count(notAllowed.length, 'answer')} can no longer be given and ${notAllowed.length === 1 ? 'was' : 'were'} left out`,
    retired.length + unknown.length > 0 && `${count(retired.length + unknown.length, 'answer')} to questions that are not asked here`,
  ].filter((part) => part !== false);
  return `${parts.join('; ')}.`;
}

/** The words of the page on which several people's answers are combined. */
export const together = {
  title: 'Combine answers of several people',
  intro:
    'People who see different parts of the work answer differently, and that is worth knowing before a board does. Add the files of your colleagues, see where you differ, and agree. Files are read in this browser. Nothing is sent.',
  noRole: 'Role not given',
  own: {
    heading: 'Your own answers',
    role: 'Your role',
    theirRole: 'Role',
    roleHint: 'Others see your answers under it',
    noRole: 'Choose a role',
    name: 'Your name, if you want it shown',
    theirName: 'Name, if it is to be shown',
  },
  add: {
    heading: 'Add answers',
    label: 'Files of your colleagues',
    hint: 'Replies to your questions, or whole assessments of the same deployment. Choose several at once, or drop them here.',
    reading: (read: number, of: number) => `Reading file ${read + 1} of ${of}`,
    done: (taken: number, files: number) => `${taken} of ${count(files, 'file')} taken in`,
    taken: (people: readonly string[]) => `Taken in: ${people.join('; ')}.`,
    person: (person: string, what: Heard) => `${person}, ${heard[what]}`,
    empty: 'Nothing was answered in this file. It was left out.',
    otherTrust: (trust: string) => `It is of another trust: ${trust}. It was left out.`,
    allTheSame: 'Take it in all the same',
    otherBank: (from: string, receipt: Receipt | undefined) =>
      `It was made with version ${from} of the questions.${receipt === undefined ? '' : ` ${changed(receipt)}`}`,
    notIntact: 'It was changed after Groundwork wrote it.',
    failed:
      'There is no room in this browser for a copy of your own answers. Nothing was changed. Remove an assessment, or free some space.',
    copyName: (name: string) => `${name} (before combining)`,
    kept: 'Your own answers were kept beside this under "Your assessments".',
  },
  people: {
    heading: 'Who answered',
    none: 'Nobody else has answered yet.',
    columns: { person: 'Person', answers: 'Answers', unknown: 'Does not know', differs: 'Differs on', saved: 'Saved', change: 'Change' },
    name: 'Name this person',
    takeOut: 'Take out',
    takenOut: (person: string) => `The answers of ${person} were taken out.`,
    undo: 'Take them in again',
  },
  map: {
    heading: 'Where you differ',
    intro:
      'For each person and section: on how many questions the answer is another than that of somebody else, of those that the person answered.',
    section: 'Section',
    cell: (differs: number, answered: number) => (answered === 0 ? 'no answers' : `${differs} of ${answered}`),
    same: 'Nobody differs. Where all who know gave the same answer, it counts as agreed.',
  },
  agenda: {
    heading: 'Agenda for your meeting',
    intro: (questions: number, minutes: number) =>
      `${count(questions, 'question', 'questions')} to settle, about ${count(minutes, 'minute')}: 10 where answers are more than one level apart, 5 elsewhere. The furthest apart on the best evidenced questions come first.`,
    done: 'Everything on which you differed is settled.',
    item: (minutes: number) => `${minutes} minutes`,
    apart: (spread: number) => `${count(spread, 'level')} apart`,
    duty: 'a legal or due diligence point',
    start: 'Start the meeting',
  },
  settle: {
    heading: 'Settle the differences',
    intro:
      'Until something is agreed, a question on which people differ counts as not known. Who said otherwise is kept, and is in the full report.',
    person: 'Person',
    said: 'Answer',
    choose: 'What you agree on',
    open: 'Not settled',
    settled: (answer: string) => `Agreed: ${answer}`,
    otherwise: (people: readonly string[]) => `Said otherwise: ${people.join(', ')}.`,
    takeBack: 'Take the agreement back',
    forQuestion: (title: string) => ` on ${title}`,
  },
  all: {
    heading: 'Who said what',
    intro: 'Every question that somebody answered. What all together come to stands last. What is not settled counts as not known.',
    question: 'Question',
    jointly: 'Together',
    nothing: 'no answer',
    open: 'not settled',
  },
  report: {
    agreed: 'Agreed by several people.',
    said: (each: readonly string[], agreed: boolean) => `${agreed ? 'Said otherwise' : 'Not settled'}: ${each.join(', ')}.`,
  },
  nobody: {
    heading: 'What nobody knows',
    intro: 'Everyone who answered these said that they do not know. The plan has an action to find out.',
  },
} as const;
