import type { Effort, Rules } from '../bank/types.ts';
import type { Assessment, IsoDate } from '../core/answers.ts';
import { assess, type PlannedAction } from '../core/assess.ts';
import { outOf100, type Fraction } from '../core/score/fraction.ts';
import type { GateItem } from '../core/score/gates.ts';
import type { Measure } from '../core/score/measure.ts';
import type { Rise } from '../core/score/rises.ts';
import { robustnessOf } from '../core/score/robustness.ts';
import type { DutyToMeet } from '../core/score/way-to-gate.ts';
import { RESULT_FORMAT, RESULT_FORMAT_VERSION, type PublishedResult } from './result-format.ts';

/**
 * The result of an assessment as data for other programs: fractions as "7/12" and as shown, nothing that a person typed.
 * `day` is the day from which the plan was dated. The same answers give the same data, to the byte once it is JSON.
 */
export function publishResult(rules: Rules, assessment: Assessment, day: IsoDate): PublishedResult {
  const result = assess(rules, assessment, day);
  const robustness = robustnessOf(rules, assessment, result);
  const thresholds = rules.bands.map((band) => band.from);
  const share = (value: Fraction) => ({ exact: exact(value), shown: outOf100(value, thresholds) });
  const range = ({ score, low, high }: Measure) => ({ score: score && share(score), low: share(low), high: share(high) });
  const { headline, way } = result;
  return {
    format: RESULT_FORMAT,
    formatVersion: RESULT_FORMAT_VERSION,
    bank: { version: result.bankVersion, hash: result.bankHash },
    kind: result.kind,
    day,
    counts: result.counts,
    headline: headline && { ...range(headline), bands: headline.bands },
    sections: result.sections.map(({ id, measure, sums, asked, answered }) => ({
      id,
      range: measure && range(measure),
      sums,
      asked,
      answered,
    })),
    findings: result.findings.map(({ id, kind, state, measure, sums, questions }) => ({
      id,
      kind,
      state,
      range: measure && range(measure),
      sums,
      questions: [...questions],
    })),
    gates: result.gates.map(({ id, state, items, guidance, way: { rises, duties, effortPoints } }) => ({
      id,
      state,
      items: items.map(itemOf),
      guidance: guidance.map(itemOf),
      way: { rises: rises.map(withEfforts), duties: duties.map(withEfforts), effortPoints },
    })),
    gains: result.gains.map(({ id, kind, levels, gain }) => ({ id, kind, levels, gain: exact(gain) })),
    way: way && { band: way.band, rises: way.rises.map(withEfforts), effortPoints: way.effortPoints, low: share(way.low) },
    robustness: robustness && {
      ...robustness,
      lowest: robustness.lowest && { ...robustness.lowest, sections: [...robustness.lowest.sections] },
    },
    challenges: { strong: result.challenges.strong, withoutEvidence: [...result.challenges.withoutEvidence] },
    plan: result.plan.map(actionOf),
  };
}

function exact({ top, bottom }: Fraction): string {
  return `${top}/${bottom}`;
}

function itemOf({ of, id, gate, state }: GateItem): PublishedResult['gates'][number]['items'][number] {
  return { of, id, gate, state: state.kind };
}

function withEfforts<T extends Rise | DutyToMeet>(one: T): T & { efforts: Effort[] } {
  return { ...one, efforts: [...one.efforts] };
}

function actionOf(action: PlannedAction): PublishedResult['plan'][number] {
  const { of, id, gate, findOut, levels, mustHave, effortPoints, weeks, gainPerEffort, waitsFor, timing } = action;
  const { heldBy, earliestStart, earliestFinish, finish, neededBy, neededFor, latestStart, gateDate, late } = timing;
  return {
    of,
    id,
    gate,
    findOut,
    levels: [...levels],
    mustHave,
    effortPoints,
    weeks,
    gainPerEffort: exact(gainPerEffort),
    waitsFor: [...waitsFor],
    heldBy: [...heldBy],
    // This format calls the day by which it is needed by an older name.
    ...given({ earliestStart, earliestFinish, finish, finishBy: neededBy, neededFor, latestStart, gateDate }),
    late,
  };
}

function given<T extends object>(all: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
