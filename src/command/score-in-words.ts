import type { Rules, Words } from '../bank/types.ts';
import type { Assessment } from '../core/answers.ts';
import { outOf100 } from '../core/score/fraction.ts';
import type { Measure } from '../core/score/measure.ts';
import type { Scores } from '../core/score/score.ts';
import { gateStates, results } from '../text/results/results.ts';

interface Scored {
  readonly file: string;
  readonly assessment: Assessment;
  readonly scores: Scores;
}

/** One file's headline, range, sections and gates as lines of text. */
export function scoreInWords(rules: Rules, words: Words, { file, assessment, scores }: Scored): string {
  const thresholds = rules.bands.map((band) => band.from);
  const figure = ({ score, low, high }: Measure) =>
    `${score === null ? '–' : outOf100(score, thresholds)} (${results.to(outOf100(low, thresholds), outOf100(high, thresholds))})`;
  const { headline, bankVersion, bankHash } = scores;
  const { trust } = assessment.deployment;
  const bands = headline && results.band(words.bands[headline.bands.low] ?? '', words.bands[headline.bands.high] ?? '');
  const sections = rules.sections.map((id) => {
    const measure = scores.sections.find((section) => section.id === id)?.measure;
    return line(words.sections[id]?.title ?? id, measure ? figure(measure) : results.doesNotApply);
  });
  const gates = scores.gates.map(({ id, state, items }) => {
    const count = (...kinds: readonly string[]) => items.filter((item) => kinds.includes(item.state.kind)).length;
    const open = [`${count('notMet', 'partly')} not met`, `${count('unknown')} not known`].join(', ');
    return line(words.gates[id]?.name ?? id, `${gateStates[state]} (${open})`);
  });
  return [
    `${plain(file)}${trust === '' ? '' : `: ${plain(trust)}`}`,
    line(scores.kind === 'quick' ? 'Headline, quick check' : 'Headline', headline ? `${figure(headline)}, ${bands}` : results.noHeadline),
    ...sections,
    ...gates,
    line('Bank', `${bankVersion} (${bankHash})`),
    '',
  ].join('\n');
}

function line(name: string, value: string): string {
  return `  ${name.padEnd(22)} ${value}`;
}

/** Without the characters that would move the cursor, colour the terminal or turn the direction of text. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}
