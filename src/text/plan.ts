import type { PlanLine } from '../core/plan-lines.ts';
import { count } from './count.ts';
import { dayInWords } from './dates.ts';

export const plan = {
  title: 'Action plan',
  loading: 'Your action plan appears here.',
  intro:
    'One action for each gap, in the order in which to act: earliest gate first, then what must not be missed, then what to find out. An action never stands before one that it waits for.',
  none: 'No action: every question is at its target.',
  count: (actions: number) => `${count(actions, 'action')} in order.`,
  incomplete: (open: number) => (open === 0 ? '' : `Incomplete: ${count(open, 'question')} unanswered.`),
  gate: (name: string, past: boolean) => `${past ? 'Left over from' : 'Before'} the gate "${name}"`,
  gateDate: (date: string) => `Planned for ${dayInWords(date)}.`,
  noGateDate: 'No date given, so this shows order and durations only.',
  findOut: (title: string) => `Find out: ${title}`,
  findOutDo: (roles: string) => `Ask which level is true, and what shows it: ${roles}.`,
  findOutDuty: (roles: string) => `Ask whether it is met, and what shows it: ${roles}.`,
  forgotten: 'An action of a question that is asked no longer',
  closes: 'Closes',
  mustHave: 'Must have',
  do: 'Do',
  later: 'Then',
  suggested: 'Suggested owner',
  effort: 'Effort',
  leadTime: 'Lead time',
  weeks: (weeks: number) => count(weeks, 'week'),
  waitsFor: 'Waits for',
  network: 'How the network can help',
  guidance: 'Guidance',
  earliest: (date: string) => `Can be done by ${dayInWords(date)}, if started today.`,
  lateTag: 'Cannot be done in time',
  afterTag: 'After its gate',
  atOnceTag: 'Start at once',
  askNow: 'Ask at once: what you find may need more time.',
  late: (date: string, gate: string, today: string) =>
    `It can be done by ${dayInWords(date)}, and the gate ${gate < today ? 'was' : 'is'} planned for ${dayInWords(gate)}.`,
  startBy: (date: string, finish: string) => `Start by ${dayInWords(date)} to finish by ${dayInWords(finish)}.`,
  startPassed: (date: string) => `The latest start was ${dayInWords(date)}.`,
  owner: 'Owner',
  due: 'Due date',
  blank: 'to be named',
  noDate: 'to be set',
  print: 'Print or save as PDF',
  assumptions: (until: number) =>
    `Lead times are planning assumptions of ours. Dates avoid weekends, and bank holidays of England until ${until}.`,
  results: 'Back to your results',
  made: (moment: string, version: string) => `Made on ${moment} with bank ${version}.`,
} as const;

/** How far an action is. */
export const actionStatuses: Readonly<Record<PlanLine['status'], string>> = {
  notStarted: 'Not started',
  started: 'Started',
  done: 'Done',
  putOff: 'Put off',
  willNotDo: 'Will not do',
};
