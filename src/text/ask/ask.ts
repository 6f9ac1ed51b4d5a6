import type { AskRefusal } from '../../save/asking/read-ask.ts';
import { count } from '../count.ts';

const REFUSALS: Readonly<Record<AskRefusal, string>> = {
  empty: 'This file is empty. Ask for it again.',
  tooLarge: 'This is too large to be questions for a colleague. Ask whoever sent it for another link or file.',
  unreadable: 'This file cannot be read. Check that it is still there and that you may open it.',
  notJson: 'This file cannot be read as questions. Choose the .json file that you were sent, or ask for it again.',
  notOurs: 'This was made by something else. Choose the .json file of questions that you were sent.',
  assessment: 'This file is a saved assessment, not questions for a colleague. Open it on the first page.',
  newer: 'These questions were made with a newer version of Groundwork. Open them there, or ask your host to update this site.',
  broken: 'These questions are damaged and cannot be opened. Ask for them again.',
  cut: 'This link did not arrive whole: something cut or changed it on the way. Ask for it again, or for a file of questions.',
  noLinks: 'This browser cannot open links with questions. Ask for a file of questions, or use a newer browser.',
  nothingLeft: 'This version of Groundwork asks none of these questions. Ask whoever sent them to make them again.',
  noneApplies: 'None of these questions applies to this deployment. Ask whoever sent them which questions they meant.',
};

/** Why a link or file of questions was not opened, and what to do. Nothing has changed then. */
export function askRefusalInWords(why: AskRefusal): string {
  return `${REFUSALS[why]} Nothing was changed.`;
}

export const ask = {
  loading: 'The questions appear here.',
  title: 'Questions for you',
  intro: 'For somebody who was asked to answer a few questions about getting ready for an AI tool.',
  nothing: {
    refused: 'These questions were not opened',
    heading: 'What this page is for',
    text: 'A colleague who prepares an AI tool can send you the questions that you know most about, as a link or a file. Opened here, you see them first. You answer in this browser, save a small file and send it back.',
    file: 'Open a file of questions',
    fileHint: 'Choose the .json file that you were sent.',
    begun: 'Replies that you began in this browser',
    goOn: 'Go on',
    home: 'Go to the first page of Groundwork',
    blank: 'Read all questions',
  },
  preview: {
    heading: 'You are asked to answer some questions',
    trust: 'Trust',
    tool: 'Tool',
    useCase: 'What it is for',
    role: 'Asked as',
    notSaid: 'Not said',
    inside: 'Answers inside',
    none: 'None: the questions are blank',
    given: (answers: number, remarks: number) =>
      `${count(answers, 'answer')} so far, ${remarks === 0 ? 'without notes' : `and ${count(remarks, 'note')}`}. You can change all of it.`,
    questions: (number: number) => count(number, 'question'),
    missing: (ids: readonly string[]) => `Left out, because this version does not ask them: ${ids.join(', ')}.`,
    notAsked: (titles: readonly string[]) => `Left out, because they do not apply to this deployment: ${titles.join(', ')}.`,
    data: 'What happens to your answers',
    dataText:
      'They stay in this browser. Nobody gets them until you save your reply as a file and send it back yourself. The link brought only what is shown here.',
    others: (number: number) =>
      `This browser keeps ${count(number, 'other assessment')}. ${number === 1 ? 'It stays' : 'They stay'} as ${number === 1 ? 'it is' : 'they are'}: this opens beside ${number === 1 ? 'it' : 'them'}.`,
    begun: (when: string) => `You began to answer here and saved last on ${when}.`,
    start: 'Start answering',
    goOn: 'Go on',
    again: 'Start again beside it',
    full: 'There is no room in this browser. Free some space, or choose on the first page to keep nothing in this browser.',
  },
  answering: 'Your answers',
  /** What is on paper instead of the cards. */
  paper: {
    name: 'Answered by',
    saved: 'Last saved',
    answered: 'Answered',
    progress: (answered: number, of: number) => `${answered} of ${count(of, 'question')}`,
    level: (level: string, text: string) => `Level ${level}: ${text}`,
    open: 'Not answered yet',
    reason: 'Why it does not apply',
    note: 'Note',
    evidence: 'Evidence',
  },
  reply: {
    heading: 'Send your reply',
    name: 'Your name, if you want it shown',
    nameHint: 'It goes with your reply. Your role is shown in any case.',
    save: 'Save your reply',
    how: 'This saves a small file with your answers and notes. Attach it to an email or a message to the colleague who asked you. You can answer the rest later and send it again: the newer reply counts.',
  },
} as const;
