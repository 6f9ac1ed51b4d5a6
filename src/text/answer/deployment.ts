import type { Stage } from '../../core/answers.ts';
import { dayInWords } from '../dates.ts';

export const deployment = {
  title: 'About your deployment',
  intro: 'Everything here is optional. What you leave blank removes no question.',
  about: 'Trust and tool',
  trust: { label: 'Trust', hint: 'As it should stand on the plan' },
  network: { label: 'Imaging network', hint: 'If the trust is a member of one' },
  tool: { label: 'AI tool and supplier', hint: 'With its version, if you know it' },
  useCase: { label: 'What it is for', hint: 'For example: flag suspected lung cancer on chest X-rays' },
  stage: { legend: 'Where are you now?' },
  dates: {
    heading: 'Dates of your gates',
    text: 'A gate is a moment at which the trust decides whether to go on. Actions are worked back from these dates. Give the ones that you know or plan.',
    labels: {
      decide: 'Decision to go ahead',
      contract: 'Contract signed',
      'go-live': 'First use for patients',
      sustain: 'First review after go-live',
    } as Readonly<Record<string, string>>,
    inWords: (label: string, date: string) => `${label}: ${dayInWords(date)}`,
    notSigned: 'The date for the contract has passed, and it is not signed by what you said above. Check the date, or where you are now.',
    outOfOrder: (earlier: string, later: string) =>
      `"${later}" is before "${earlier}". Check both dates: actions are worked back from each as it stands.`,
  },
  facts: {
    heading: 'Facts that decide which questions you are asked',
    text: 'Where you answer "No", questions that cannot apply are left out. You can change these at any time, and no answer is lost.',
    yes: 'Yes',
    no: 'No',
    blank: 'Not known yet',
  },
  next: 'Continue to the questions',
} as const;

export const stages: Readonly<Record<Stage, string>> = {
  deciding: 'Deciding whether to go ahead',
  procuring: 'Choosing and buying a tool',
  contracted: 'Contract signed, preparing',
  live: 'In use for patients',
};
