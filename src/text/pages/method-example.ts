import { count } from '../count.ts';

/** What each rule comes to in the worked example. Every figure is handed in: none stands here. */
export const methodExample = {
  answer: (asked: number, withLevel: number, unknown: number, notApplicable: number, unanswered: number) =>
    `Asked are ${count(asked, 'question')}: ${withLevel} with a level, ${unknown} not known, ${unanswered} not answered, ${notApplicable} not applicable.`,
  notAsked: (title: string, why: string) => `"${title}" is not asked: ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
  weight: (title: string, weight: number, finding: string, grade: string) =>
    `"${title}" weighs ${weight}: its best finding is ${finding}, of grade ${grade}.`,
  score: (title: string, points: number, weight: number, exact: string, shown: number) =>
    `${title}: ${points} points ÷ (3 × ${weight}) × 100 = ${exact}, shown as ${shown}.`,
  low: (points: number, weight: number, exact: string, shown: number) =>
    `Low end: ${points} ÷ (3 × ${weight}) × 100 = ${exact}, shown as ${shown}.`,
  high: (points: number, open: number, weight: number, exact: string, shown: number) =>
    `High end: (${points} + 3 × ${open}) ÷ (3 × ${weight}) × 100 = ${exact}, shown as ${shown}.`,
  mean: (what: string, parts: readonly string[], exact: string, shown: number) =>
    `${what}: (${parts.join(' + ')}) ÷ ${parts.length} = ${exact}, shown as ${shown}.`,
  means: { score: 'Score', low: 'Low end', high: 'High end' },
  bands: (low: number, high: number, lowBand: string, highBand: string) =>
    `From ${low} to ${high}: ${lowBand === highBand ? lowBand : `between ${lowBand} and ${highBand}`}.`,
  finding: (title: string, low: string, high: string, state: string) =>
    `"${title}" is covered from ${low} to ${high}: ${state.toLowerCase()}.`,
  gate: (name: string, state: string, notMet: number, unknown: number) =>
    `${name}: ${state.toLowerCase()}, with ${notMet} not met and ${unknown} not known.`,
  gain: (title: string, weight: number, sectionWeight: number, sections: number, exact: string) =>
    `"${title}": ${weight} ÷ (3 × ${sectionWeight} × ${sections}) × 100 = ${exact} points for each level.`,
  unknown: (title: string, weight: number, sectionWeight: number, sections: number, exact: string) =>
    `Not knowing "${title}": ${weight} ÷ (${sectionWeight} × ${sections}) × 100 = ${exact} points of the range.`,
  way: (band: string, points: number, from: string, to: string, rises: readonly string[]) =>
    `To ${band}, from a low end of ${from} to ${to}, for ${count(points, 'effort point')}: ${rises.join('; ')}.`,
  rise: (title: string, from: number, to: number) => `${title} from ${from} to ${to}`,
  robustness: (bands: number, draws: number, lowest: string, stays: number) =>
    `Both ends stay in their bands in ${bands} of ${draws} draws. The lowest section is ${lowest} in ${stays} of them.`,
  strong: (strong: number, without: number) => `${count(strong, 'strong answer')}, ${without} of them without evidence.`,
  plan: (actions: number, first: readonly string[]) => `${count(actions, 'action')}. First come: ${first.join('; ')}.`,
} as const;
