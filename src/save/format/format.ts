import * as v from 'valibot';
import { isIsoDate } from '../../core/plan/days.ts';

/* The saved form of an assessment. Pure shape: reading and repair are in decode.ts, older forms in migrate.ts. */

export const FORMAT = 'groundwork-assessment';
export const FORMAT_VERSION = 4;

/*
 * The most characters of a short line and of a free text. What a person writes is cut to less, in `core/longest.ts`; this leaves room for
 * what was kept before that was so.
 */
const line = v.pipe(v.string(), v.maxLength(1000));
const text = v.pipe(v.string(), v.maxLength(20_000));
const day = v.pipe(v.string(), v.check(isIsoDate));
const moment = v.pipe(v.string(), v.isoTimestamp());
const version = v.pipe(v.string(), v.maxLength(40));
// So far from the largest number that it can always rise.
const revision = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 40));

const unknown = v.object({ kind: v.literal('unknown') });
const notApplicable = v.object({ kind: v.literal('notApplicable'), reason: text });

export const answerShape = v.variant('kind', [
  v.object({ kind: v.literal('level'), level: v.picklist([0, 1, 2, 3]) }),
  unknown,
  notApplicable,
]);

export const requirementAnswerShape = v.variant('kind', [
  v.object({ kind: v.picklist(['met', 'partly', 'notMet']) }),
  unknown,
  notApplicable,
]);

export const remarkShape = v.object({ note: v.exactOptional(text), evidence: v.exactOptional(text) });
export const planEntryShape = v.object({
  owner: v.exactOptional(line),
  due: v.exactOptional(day),
  status: v.exactOptional(v.picklist(['started', 'done', 'putOff', 'willNotDo'])),
  reason: v.exactOptional(text),
  note: v.exactOptional(text),
});
/** What an own action cannot do without. */
export const titledShape = v.object({ title: line });
export const ownActionShape = v.object({ ...titledShape.entries, gate: v.exactOptional(line) });
export const respondentShape = v.object({ role: line, name: line });
/** What a contribution cannot do without. */
export const sayingShape = v.object({ revision, at: moment });
/** What is said of a contribution besides its answers, which are read one by one. */
export const contributionShape = v.object({ ...respondentShape.entries, ...sayingShape.entries });
export const agreementShape = v.object({
  about: v.picklist(['answers', 'requirements']),
  answer: v.exactOptional(v.union([answerShape, requirementAnswerShape])),
  revision,
  at: moment,
});
/** An id of a question, duty, fact or gate. */
export const idShape = v.pipe(v.string(), v.maxLength(200));
export const lineShape = line;
export const textShape = text;
export const momentShape = moment;
export const dayShape = day;
export const factShape = v.boolean();
export const versionShape = version;
export const stageShape = v.picklist(['deciding', 'procuring', 'contracted', 'live']);

/** A value that another tab wrote over, with the place where it stood; without `was` where there was none. */
export const replacedShape = v.object({
  at: moment,
  path: v.pipe(v.array(line), v.minLength(1), v.maxLength(4)),
  was: v.exactOptional(v.union([answerShape, requirementAnswerShape, text, factShape])),
});

/** How many replaced values are kept. */
export const REPLACED_KEPT = 50;
export const replacedListShape = v.pipe(v.array(replacedShape), v.maxLength(REPLACED_KEPT));

/** The most ids that a list has. */
export const MOST_IDS = 5000;
const ids = v.pipe(v.array(line), v.maxLength(MOST_IDS));

/** The questions and duties that a colleague was asked. */
export const onlyShape = ids;

/** When all was last in a file, and the places that have changed since. */
export const sinceFileShape = v.object({ at: v.exactOptional(moment), changed: ids });

/** What opening an assessment with other questions than those it was made with has come to. */
export const receiptShape = v.object({
  from: version,
  kept: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  moved: v.pipe(v.array(v.object({ from: line, to: line })), v.maxLength(MOST_IDS)),
  reworded: ids,
  notAllowed: ids,
  retired: v.pipe(v.array(v.object({ id: line, why: line })), v.maxLength(MOST_IDS)),
  unknown: ids,
});

/** The envelope round an assessment. The parts of the assessment are checked one by one, so that one bad part costs one part. */
export const envelopeShape = v.object({
  format: v.literal(FORMAT),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  bankVersion: version,
  revision,
  savedAt: moment,
  assessment: v.record(v.string(), v.unknown()),
});
