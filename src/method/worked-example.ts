import { example } from 'groundwork:example';
import type { Rules, Words } from '../bank/types.ts';
import { entry, type Assessment } from '../core/answers.ts';
import { isAsked } from '../core/score/applicable.ts';
import { assess } from '../core/assess.ts';
import { decimals, outOf100, type Fraction } from '../core/score/fraction.ts';
import { robustnessOf } from '../core/score/robustness.ts';
import { weightOf } from '../core/score/weight.ts';
import { assessmentOf } from '../save/format/respondent.ts';
import { method } from '../text/pages/method.ts';
import { methodExample as says } from '../text/pages/method-example.ts';
import { sortedItems } from '../report/model/gate-words.ts';
import { findingInWords, gateStates } from '../text/results/results.ts';

/* Nothing on the page depends on the day, so that the same source gives the same page. */
const DAY = '2026-11-24';

/** What each rule comes to in the worked example, in sentences, and one section as a table. All of it worked out by the rules themselves. */
export function workedExample(rules: Rules, words: Words) {
  const assessment = assessmentOf(example, 'example', DAY);

  const result = assess(rules, assessment, DAY);
  const shown = (value: Fraction) =>
    outOf100(
      value,
      rules.bands.map((band) => band.from),
    );
  const title = (id: string) => words.questions[id]?.title ?? words.requirements[id]?.title ?? id;
  const [headline, way, robustness] = [result.headline!, result.way!, robustnessOf(rules, assessment, result)!];
  const applying = result.sections.filter(({ measure }) => measure !== null);
  // The first section of the questionnaire that has something unknown shows all three divisions.
  const inOrder = rules.sections.map((id) => result.sections.find((section) => section.id === id)!);
  const { id, sums, measure } = inOrder.find((section) => section.sums.weight > section.sums.weightWithLevel)!;
  const open = sums.weight - sums.weightWithLevel;
  const notAsked = rules.questions.find((question) => !isAsked(question, assessment))!;
  const heavy = rules.questions.find((question) => question.section === id && weightOf(rules, question) === rules.weights.A)!;
  const best = rules.findings.find((finding) => heavy.findings.includes(finding.id) && !finding.outside && finding.grade === 'A')!;
  const finding = result.findings.find(({ kind, state }) => kind === 'barrier' && state === 'notKnown')!;
  const mean = (end: 'score' | 'low' | 'high') =>
    says.mean(
      says.means[end],
      applying.map((section) => decimals(section.measure![end]!)),
      decimals(headline[end]!),
      shown(headline[end]!),
    );
  const gain = result.gains.find(({ kind }) => kind === 'level')!;
  const unknown = result.gains.find(({ kind }) => kind === 'unknown')!;
  const { asked, withLevel, unknown: notKnown, notApplicable, unanswered } = result.counts;

  return {
    answer: [
      says.answer(asked, withLevel, notKnown, notApplicable, unanswered),
      says.notAsked(title(notAsked.id), words.notAsked[notAsked.askWhen!] ?? ''),
    ],
    weight: [says.weight(title(heavy.id), rules.weights.A, best.id, best.grade)],
    section: [
      says.score(words.sections[id]!.title, sums.weightedLevels, sums.weightWithLevel, decimals(measure!.score!), shown(measure!.score!)),
      says.low(sums.weightedLevels, sums.weight, decimals(measure!.low), shown(measure!.low)),
      says.high(sums.weightedLevels, open, sums.weight, decimals(measure!.high), shown(measure!.high)),
    ],
    table: { title: words.sections[id]!.title, rows: rowsOf(rules, assessment, id, title) },
    headline: [mean('score'), mean('low'), mean('high')],
    bands: [says.bands(shown(headline.low), shown(headline.high), words.bands[headline.bands.low]!, words.bands[headline.bands.high]!)],
    finding: [
      says.finding(
        words.findings[finding.id]!.title,
        decimals(finding.measure!.low),
        decimals(finding.measure!.high),
        findingInWords(finding.kind, finding.state),
      ),
    ],
    gate: result.gates.map(({ id: gate, state, items }) => {
      const { missing, unknown: unclear, missingEarlier, unknownEarlier } = sortedItems(gate, items, { rules, words });
      return says.gate(
        words.gates[gate]!.name,
        gateStates[state],
        missing.length + missingEarlier.length,
        unclear.length + unknownEarlier.length,
      );
    }),
    gain: [
      says.gain(title(gain.id), gain.weight, gain.sectionWeight, applying.length, decimals(gain.gain)),
      says.unknown(title(unknown.id), unknown.weight, unknown.sectionWeight, applying.length, decimals(unknown.gain)),
    ],
    way: [
      says.way(
        words.bands[way.band]!,
        way.effortPoints,
        decimals(headline.low),
        decimals(way.low),
        way.rises.map(({ question, from, to }) => says.rise(title(question), from, to)),
      ),
    ],
    robustness: [
      says.robustness(
        robustness.bandsStay,
        robustness.draws,
        robustness.lowest!.sections.map((section) => words.sections[section]!.title).join(', '),
        robustness.lowest!.stays,
      ),
    ],
    strong: [says.strong(result.challenges.strong, result.challenges.withoutEvidence.length)],
    plan: [
      says.plan(
        result.plan.length,
        result.plan.slice(0, 3).map((action) => title(action.id)),
      ),
    ],
  };
}

function rowsOf(rules: Rules, assessment: Assessment, section: string, title: (id: string) => string): readonly (readonly string[])[] {
  const asked = rules.questions.filter((question) => question.section === section && isAsked(question, assessment));
  const rows = asked.map((question) => {
    const answer = entry(assessment.answers, question.id);
    const weight = weightOf(rules, question);
    if (answer?.kind === 'notApplicable')
      return { cells: [title(question.id), method.notApplicable, method.none, method.none], weight: 0, points: 0 };
    const said = answer?.kind === 'level' ? method.level(answer.level) : answer ? method.unknown : method.asked;
    const points = answer?.kind === 'level' ? weight * answer.level : 0;
    return { cells: [title(question.id), said, String(weight), answer?.kind === 'level' ? String(points) : method.none], weight, points };
  });
  const sum = (of: 'weight' | 'points') => String(rows.reduce((total, row) => total + row[of], 0));
  return [...rows.map((row) => row.cells), [method.together, '', sum('weight'), sum('points')]];
}
