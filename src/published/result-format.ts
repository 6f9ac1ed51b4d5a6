import * as v from 'valibot';

/* The result as other programs read it. No free text: no names, no notes, no reasons. */

export const RESULT_FORMAT = 'groundwork-result';
export const RESULT_FORMAT_VERSION = 1;

const id = v.string();
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const level = v.picklist([0, 1, 2, 3]);
const effort = v.picklist(['S', 'M', 'L']);

/** A share from 0 to 1: exact, as a fraction in lowest terms, and as it is shown, out of 100. */
const share = v.strictObject({
  exact: v.pipe(v.string(), v.regex(/^\d+\/\d+$/)),
  shown: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
});
/** A gain is too small to be shown as a whole number: only exact. */
const exact = v.pipe(v.string(), v.regex(/^\d+\/\d+$/));

/** The whole numbers that a score is worked out from. */
const sums = v.strictObject({ weight: count, weightWithLevel: count, weightedLevels: count });
const range = { score: v.nullable(share), low: share, high: share };

const item = v.strictObject({
  of: v.picklist(['requirement', 'question']),
  id,
  gate: id,
  state: v.picklist(['met', 'partly', 'notMet', 'unknown', 'notApplicable', 'notAsked', 'notInQuickCheck']),
});

const rise = v.strictObject({ question: id, from: level, to: level, findOut: v.boolean(), efforts: v.array(effort), effortPoints: count });
const duty = v.strictObject({ requirement: id, findOut: v.boolean(), efforts: v.array(effort), effortPoints: count });

const action = v.strictObject({
  of: v.picklist(['question', 'requirement']),
  id,
  gate: id,
  findOut: v.boolean(),
  levels: v.array(level),
  mustHave: v.boolean(),
  effortPoints: count,
  weeks: count,
  gainPerEffort: exact,
  waitsFor: v.array(id),
  /** What is put off or will not be done, and keeps it from having an earliest day; the three days are absent then. */
  heldBy: v.array(id),
  earliestStart: v.exactOptional(day),
  earliestFinish: v.exactOptional(day),
  /** The agreed date where it counts, else the earliest finish. */
  finish: v.exactOptional(day),
  /** The day by which all of it is needed, and the action for whose latest start; the date of the last gate that needs it where that is absent. */
  finishBy: v.exactOptional(day),
  neededFor: v.exactOptional(id),
  latestStart: v.exactOptional(day),
  gateDate: v.exactOptional(day),
  late: v.boolean(),
});

export const resultShape = v.strictObject({
  format: v.literal(RESULT_FORMAT),
  formatVersion: v.literal(RESULT_FORMAT_VERSION),
  /** The bank that was scored with: its version, and a hash that names it exactly, words included. */
  bank: v.strictObject({ version: v.string(), hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)) }),
  kind: v.picklist(['full', 'quick']),
  /** The day from which the plan was dated. */
  day,
  counts: v.strictObject({ asked: count, withLevel: count, unknown: count, notApplicable: count, unanswered: count }),
  /** Null where no section applies. */
  headline: v.nullable(v.strictObject({ ...range, bands: v.strictObject({ low: id, high: id }) })),
  /** In order of id, as the findings are. Range is null where nothing applies. */
  sections: v.array(v.strictObject({ id, range: v.nullable(v.strictObject(range)), sums, asked: count, answered: count })),
  findings: v.array(
    v.strictObject({
      id,
      kind: v.picklist(['barrier', 'facilitator']),
      state: v.picklist(['low', 'middle', 'high', 'notKnown', 'doesNotApply']),
      range: v.nullable(v.strictObject(range)),
      sums,
      questions: v.array(id),
    }),
  ),
  gates: v.array(
    v.strictObject({
      id,
      state: v.picklist(['notReady', 'notKnown', 'ready', 'nothingAsked']),
      items: v.array(item),
      guidance: v.array(item),
      way: v.strictObject({ rises: v.array(rise), duties: v.array(duty), effortPoints: count }),
    }),
  ),
  /** Largest first. Each of the levels left adds the gain to the low end; an unknown takes it off the range. */
  gains: v.array(v.strictObject({ id, kind: v.picklist(['level', 'unknown']), levels: v.picklist([1, 2, 3]), gain: exact })),
  /** The shortest way to the next band; null in the top band. */
  way: v.nullable(v.strictObject({ band: id, rises: v.array(rise), effortPoints: count, low: share })),
  robustness: v.nullable(
    v.strictObject({
      draws: count,
      bandsStay: count,
      lowest: v.nullable(v.strictObject({ sections: v.array(id), stays: count })),
    }),
  ),
  /** Strong answers, and which of them have no evidence. */
  challenges: v.strictObject({ strong: count, withoutEvidence: v.array(id) }),
  plan: v.array(action),
});

/** A result as data that JSON can hold. */
export type PublishedResult = v.InferOutput<typeof resultShape>;
