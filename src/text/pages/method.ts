import type { Rules, Words } from '../../bank/types.ts';

/* Every rule of the scoring in words. Figures of the bank and of the worked example are put in when the site is built. */

/** One rule: what it says, and what it came to in the worked example. */
export interface Rule {
  readonly heading: string;
  readonly text: readonly string[];
}

export const method = {
  title: 'How the score is worked out',
  lead: 'Every rule, with the worked example beside it. The rules are our own convention: they have not been validated, and nobody else has adopted them.',
  example: 'In the worked example',
  exampleHow:
    'The figures on this page are worked out by the same program as yours, from the made-up trust of the worked example, when the site is built.',
  section: (title: string) => `The section "${title}"`,
  columns: ['Question', 'Answer', 'Weight', 'Weight × level'],
  together: 'Together',
  asked: 'Not answered',
  unknown: 'I do not know',
  notApplicable: 'Does not apply',
  level: (level: number) => `Level ${level}`,
  none: '–',
  check: {
    heading: 'Check it yourself',
    text: [
      'A calculator is enough for one section: the results page opens every figure to its questions, weights and divisions.',
      'Other programs can do all of it. This site also has these files, and nothing on it reads them:',
    ],
    files: [
      { file: 'rules.json', says: 'all of the bank that scoring needs' },
      { file: 'assessment.schema.json', says: 'the form of a saved file' },
      { file: 'result.schema.json', says: 'the form of a result' },
      { file: 'vectors.json', says: 'answers with their full results, to test another program against' },
    ],
    bank: (version: string, hash: string) =>
      `Each result names the bank that it was worked out with: here version ${version}, with the hash ${hash}. The hash covers every word and number of the bank.`,
  },
} as const;

/** The rules, with the numbers of this bank. */
export function methodRules(rules: Rules, words: Words) {
  const { weights, effort, bands } = rules;
  return {
    answer: {
      heading: 'Answers',
      text: [
        'An answer is a level from 0 to 3, "I do not know", or "Does not apply" with a reason. No answer is a fourth thing. It counts like "I do not know".',
        '"Does not apply" can be said only where that can be true. It gives the same figures as if the question were not there.',
        'A question is not asked when a fact about the deployment, given as "no", removes it. A blank fact removes nothing.',
      ],
    },
    weight: {
      heading: 'Weights',
      text: [
        `A question weighs ${weights.A} where the best finding of the study behind it has grade A, ${weights.B} for B, ${weights.C} for C. Evidence from outside the study, duties and our own practice weigh ${weights.outside}.`,
        'A weight says how directly a thing was read, not how much it matters. What the law demands is in the gates.',
      ],
    },
    section: {
      heading: 'Sections',
      text: [
        'The score of a section is the sum of weight × level over the questions that have a level, divided by 3 × the sum of their weights.',
        'The low end counts every unknown as level 0, the high end as level 3, both divided by 3 × the sum of all weights. So an unknown widens the range, and a known answer never leaves it.',
        'A section without a question that applies has no score, and leaves the headline.',
      ],
    },
    headline: {
      heading: 'The headline',
      text: [
        'The headline is the mean of the sections, each weighing the same: of their low ends, of their high ends, and of their scores. It has no score while a section that applies has none.',
        'Every figure is kept as an exact fraction. It is shown out of 100 as a whole number, halves up. A figure under a threshold is never shown as the threshold: 49.6 shows 49.',
      ],
    },
    bands: {
      heading: 'Bands',
      text: [
        `Bands start at their thresholds: ${bands.map(({ id, from }) => `${words.bands[id]} at ${from}`).join(', ')}. One is named when the low and the high end fall in it, otherwise both ends are.`,
      ],
    },
    finding: {
      heading: 'Barriers and facilitators',
      text: [
        'A finding has the same score and range, over the questions linked to it, with their weights.',
        'Below one third a barrier is exposed and a facilitator missing. From one third it is partly covered or partial, from two thirds covered or in place. It is named only when both ends agree. Otherwise it is not known.',
      ],
    },
    gate: {
      heading: 'Gates',
      text: [
        'A gate asks for the law and due diligence that belong to it, for its critical questions at their targets, and for all that earlier gates ask. Guidance is shown and blocks nothing.',
        'A duty is known by a question at a level, also by one of a later gate, or asked by itself. Partly met is not met.',
        'A gate is not ready when one thing is known not to be met, ready when all are met, and not known otherwise. Nothing is asked when nothing is left. No score opens a gate.',
      ],
    },
    gain: {
      heading: 'What one level adds',
      text: [
        'One level up adds weight ÷ (3 × all weights of the section × sections that apply) to the low end of the headline. So gains add up, and none is negative.',
        'An unknown makes up weight ÷ (all weights of the section × sections that apply) of the range.',
      ],
    },
    way: {
      heading: 'The shortest way',
      text: [
        `The cheapest set of steps that brings the low end to the next threshold. A small step costs ${effort.S}, a medium one ${effort.M}, a large one ${effort.L}. A step needs the steps below it. An unknown starts at level 0, and finding out costs one small step more.`,
        'It is exact: of all sets that reach the threshold none costs less. Of two that cost the same, the one that gains more; then the one that raises the question further whose id comes first.',
        'It does not count that some actions wait for others: the plan does. The way to a gate is all that is not met or not known.',
      ],
    },
    robustness: {
      heading: 'How sure it is',
      text: [
        'In each of 2,000 draws the weight of every question is multiplied by 0.5, 0.595, 0.707, 0.841, 1, 1.189, 1.414, 1.682 or 2. Which one is chosen by a hash of the id and the number of the draw, so every computer draws the same.',
        'We give the share of draws in which both ends stay in their bands, and in which the lowest section is one of those shown as lowest. The second needs two sections with a score.',
        'The hash is FNV-1a with 32 bits over the UTF-8 bytes of the id, a space and the number of the draw from 0, then the last steps of MurmurHash3, modulo 9.',
      ],
    },
    strong: {
      heading: 'What an auditor would ask',
      text: [
        'An answer is strong when it is at the top level, or when a gate rests on it: a critical question, or one by which a duty that blocks is known, at its target or above. Each that has no evidence gets the question of an auditor. It changes no figure.',
      ],
    },
    quick: {
      heading: 'The quick check',
      text: ['Only its own questions are asked, three in each section. A gate can be not ready or not known, never ready.'],
    },
    plan: {
      heading: 'The plan',
      text: [
        'Each question below its target, each unknown and each duty not met gives one action: the steps up to the target, or to find out (small, 1 week). At or above the target there is none.',
        'An action stands at the earliest gate that needs something of it. Where an earlier gate needs only its first steps, it is late for that gate only when those cannot be done in time.',
        'The order: earliest gate, what must not be missed, finding out, gain for its effort, id. An action never stands before one that it waits for.',
        'A week is seven days. The earliest start is today, or the last finish of what is waited for; the earliest finish is that and the lead time. Where such a day falls on a weekend or bank holiday, it moves forward to a working day.',
        'An action is needed by the date of its gate, or by the latest start of what waits for it, whichever is earlier; the latest start is that less the lead time. These days move back to a working day. What would finish after it is needed cannot be done in time.',
        'What people agreed counts: a due date is the finish, unless it has passed or is before the earliest start. What is done is finished today. What waits for something that is put off or will not be done has no earliest day. An action whose due date has passed is overdue, which is another thing.',
      ],
    },
  } satisfies Record<string, Rule>;
}
