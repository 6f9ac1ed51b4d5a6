import { count } from '../count.ts';

/** The words of "What would change it most", "How sure is this?" and "What an auditor would ask". */
export const changes = {
  heading: 'What would change it most',
  way: (band: string) => `The shortest way to ${band}`,
  wayIntro: (band: string, low: number, points: number, steps: string, now: number) =>
    `The least effort that brings the low end of your headline, what you can show, from ${now} to ${low}, and so into ${band}: ${count(points, 'effort point')} (${steps}). Actions that wait for others may need more: the action plan counts that. This way is about the score alone, and opens no gate by itself.`,
  wayNone: 'Your low end is in the top band already.',
  wayColumns: { question: 'Question', rise: 'Rise', effort: 'Effort' },
  rise: (from: number, to: number, findOut: boolean) => (findOut ? `Find out, then to level ${to}` : `Level ${from} to ${to}`),
  efforts: { S: 'small', M: 'medium', L: 'large' },
  exact: 'How it was found',
  exactHow:
    'A small step counts 1 point, a medium one 2, a large one 4. Of all sets of steps that reach the threshold this one costs least; of those that cost the same it gains most. An unknown counts as level 0, and finding out costs 1 point.',
  gains: 'Where one level adds most',
  gainsIntro:
    'What one level up adds to the low end of your headline, largest first. Gains add up. Many are alike, because questions of one weight in one section add the same: the action plan says which of them comes first.',
  gainsColumns: { question: 'Question', now: 'Now', gain: 'One level adds', how: 'How', trial: 'Try it' },
  unknowns: 'What would make you surer',
  unknownsIntro: 'Each unknown, and how much of the range of your headline it makes up.',
  unknownsColumns: { question: 'Question', share: 'Share of the range', how: 'How', who: 'Who would know' },
  more: (more: number) => `Show ${count(more, 'more question')}`,
  points: (points: string) => `${points} points`,
  tryLevel: (level: number) => `Try level ${level}`,
  forQuestion: (title: string) => ` of: ${title}`,

  sure: 'How sure is this?',
  certain: 'Nothing that was asked is unknown, so the range has no width.',
  wide: (unknown: number, width: number) =>
    `${count(unknown, 'question')} ${unknown === 1 ? 'is' : 'are'} not known or not answered. They make the range of your headline ${count(width, 'point')} wide.`,
  robust: (stay: number, lowest: string, lowestStay: number | null) =>
    `If every weight were between half and double of ours, the headline would stay in its band in ${stay} of 100 draws${lowestStay === null ? '' : `, and the lowest section would be ${lowest} in ${lowestStay} of 100`}.`,
  or: ' or ',
  robustHow: 'How the draws are made',
  robustHowText: (draws: number, bands: number, lowest: number | null) =>
    `${draws} draws. In each, the weight of every question is multiplied by something between 0.5 and 2, chosen by a hash of its id and the number of the draw, so every computer draws the same. Both ends stayed in their bands in ${bands} draws${lowest === null ? '' : `; the lowest section stayed in ${lowest}`}.`,
  evidence: (without: number, strong: number) =>
    strong === 0
      ? 'No answer is at the top level, and no gate rests on one yet.'
      : `${count(strong, 'strong answer')}: at the top level, or one that a gate rests on. ${without === 0 ? 'All have evidence.' : `No evidence given for ${without} of ${strong === 1 ? 'it' : 'them'}.`}`,

  auditor: 'What an auditor would ask',
  auditorIntro:
    'For each strong answer without evidence. Give a link or the name of a document beside the answer, and it leaves this list.',
  said: (level: number) => `You said level ${level}. No evidence given.`,
  addEvidence: 'Add evidence',
} as const;
