import { count } from '../count.ts';

/* How a figure comes about, in the units on the screen. Two decimals here; the figures themselves are kept exact. */

export const arithmetic = {
  open: 'How this figure comes about',
  columns: { question: 'Question', answer: 'Answer', weight: 'Weight', points: 'Weight × level' },
  caption: (of: string) => `The questions behind the figure: ${of}`,
  together: 'Together',
  notAnswered: 'Not answered',
  unknown: 'I do not know',
  level: (level: number) => `Level ${level}`,
  noLevel: 'No question has a level yet, so there is no score.',
  score: (points: number, weight: number, percent: string) =>
    `Score: ${points} points ÷ (3 × ${weight}, the weights of the questions with a level) × 100 = ${percent}.`,
  low: (points: number, weight: number, percent: string) =>
    `Low end, with every unknown at level 0: ${points} ÷ (3 × ${weight}, all weights) × 100 = ${percent}.`,
  high: (points: number, open: number, weight: number, percent: string) =>
    `High end, with every unknown at level 3: (${points} + 3 × ${open}) ÷ (3 × ${weight}) × 100 = ${percent}.`,
  certain: 'Nothing is unknown here, so both ends of the range are the score.',
  headlineCaption: 'The sections behind the headline, each weighing the same',
  headlineColumns: { section: 'Section', score: 'Score', low: 'Low end', high: 'High end' },
  mean: (sections: number) => `Mean of ${count(sections, 'section')}`,
  rounded: 'Shown as a whole number, halves up. A figure under the threshold of a band is never shown as that threshold.',
  third: (low: string, high: string) =>
    `Below 33.3 it is called ${low}, from 66.7 ${high}, and partly so between them. It is called either only when both ends of the range agree.`,
  gain: (weight: number, sectionWeight: number, sections: number, percent: string) =>
    `${weight} ÷ (3 × ${sectionWeight} × ${sections}) × 100 = ${percent}`,
  share: (weight: number, sectionWeight: number, sections: number, percent: string) =>
    `${weight} ÷ (${sectionWeight} × ${sections}) × 100 = ${percent}`,
} as const;
