import * as z from 'zod/mini';
import { isIsoDate } from '../core/days.ts';

/* The saved form of an assessment, version 1. Pure shape: reading and repair are in decode.ts. */

export const FORMAT = 'groundwork-assessment';
export const FORMAT_VERSION = 1;

/** The most characters of a short line and of a free text. Longer text is not dropped, it is cut where it is typed. */
const line = z.string().check(z.maxLength(1000));
const text = z.string().check(z.maxLength(20_000));
const day = z.string().check(z.refine(isIsoDate));

export const answerShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('level'), level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]) }),
  z.object({ kind: z.literal('unknown') }),
  z.object({ kind: z.literal('notApplicable'), reason: text }),
]);

export const requirementAnswerShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('met') }),
  z.object({ kind: z.literal('partly') }),
  z.object({ kind: z.literal('notMet') }),
  z.object({ kind: z.literal('unknown') }),
  z.object({ kind: z.literal('notApplicable'), reason: text }),
]);

export const remarkShape = z.object({ note: z.exactOptional(text), evidence: z.exactOptional(text) });
export const planEntryShape = z.object({ owner: z.exactOptional(line), due: z.exactOptional(day) });
export const lineShape = line;
export const dayShape = day;
export const factShape = z.boolean();
export const stageShape = z.enum(['deciding', 'procuring', 'contracted', 'live']);

/** The envelope round an assessment. The parts of the assessment are checked one by one, so that one bad part costs one part. */
export const envelopeShape = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.int().check(z.gte(1)),
  bankVersion: z.string(),
  revision: z.int().check(z.gte(0)),
  savedAt: z.iso.datetime(),
  assessment: z.record(z.string(), z.unknown()),
});
