import type { FindingKind } from '../bank/types.ts';
import type { Copy } from '../report/report.ts';

const kinds: Readonly<Record<FindingKind, string>> = { barrier: 'Barrier', facilitator: 'Facilitator' };

const leftOut: Readonly<Record<Copy, string>> = {
  full: 'Nothing. It has names, notes and evidence: think before you pass it on.',
  plan: 'Notes and evidence. It has names: think before you pass it on.',
  board: 'Notes. It has names and evidence: think before you pass it on.',
  publish: 'Names of owners, notes, reasons, evidence and own actions.',
};

/** The words of the tables: names of sheets and columns, and what stands in cells. */
export const sheets = {
  /** The title in the properties of a workbook. */
  title: 'Groundwork: action plan, answers and findings',
  yes: 'Yes',
  cut: ' … (cut: a cell holds no more)',
  plan: {
    name: 'Plan',
    own: 'Own action',
    settled: 'no longer needed',
    columns: {
      number: 'Number',
      gate: 'Gate',
      action: 'Action',
      do: 'What to do',
      closes: 'What it closes',
      mustHave: 'Must have',
      owner: 'Owner',
      suggested: 'Suggested owner',
      due: 'Due date',
      suggestedDue: 'Suggested date',
      earliestStart: 'Earliest start',
      earliestFinish: 'Earliest finish',
      neededBy: 'Needed by',
      latestStart: 'Latest start',
      weeks: 'Lead time in weeks',
      waitsFor: 'Waits for numbers',
      status: 'Status',
      reason: 'Reason',
      note: 'Note',
      inTime: 'Overdue, or not in time',
    },
  },
  answers: {
    name: 'Answers',
    level: (level: number) => `Level ${level}`,
    columns: {
      id: 'Id',
      section: 'Section',
      question: 'Question',
      answer: 'Answer',
      level: 'Level',
      levelText: 'What the level says',
      reason: 'Why it does not apply',
      note: 'Note',
      evidence: 'Evidence',
      target: 'Target',
      weight: 'Weight',
    },
  },
  findings: {
    name: 'Findings',
    kinds,
    columns: {
      id: 'Id',
      kind: 'Kind',
      title: 'Finding',
      grade: 'Grade',
      state: 'Where you stand',
      score: 'Score',
      low: 'Low end',
      high: 'High end',
      questions: 'Questions behind it',
    },
  },
  about: {
    name: 'About',
    columns: { what: 'About this file', is: 'What it is' },
    facts: {
      trust: 'Trust',
      tool: 'AI tool and supplier',
      useCase: 'What it is for',
      made: 'Made on',
      bank: 'Bank',
      copy: 'Which copy this is',
      leftOut: 'Left out of this copy',
      scores: 'Figures',
      independent: 'Status of this file',
    },
    bank: (version: string, hash: string) => `${version} (${hash})`,
    scores: 'Scores and ends of ranges are out of 100. Changes to this file do not come back into Groundwork.',
    leftOut,
  },
} as const;
