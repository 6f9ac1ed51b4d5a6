import * as v from 'valibot';
import { emptyAssessment, type Assessment, type Contribution, type Deployment, type PlanEntry, type Remark } from '../../core/answers.ts';
import { sumOf, type Saved } from './encode.ts';
import {
  agreementShape,
  answerShape,
  contributionShape,
  dayShape,
  envelopeShape,
  factShape,
  FORMAT,
  FORMAT_VERSION,
  idShape,
  lineShape,
  onlyShape,
  ownActionShape,
  planEntryShape,
  receiptShape,
  remarkShape,
  replacedListShape,
  requirementAnswerShape,
  respondentShape,
  sinceFileShape,
  stageShape,
  versionShape,
} from './format.ts';
import { migrate } from './migrate.ts';
import { isRecord, parse } from './parse.ts';
import type { Document } from './steps/step.ts';

/** Why a text is not an assessment that can be opened here. `stuck`: an older format that a step of ours could not bring up. */
export type Refusal = 'notJson' | 'notOurs' | 'newer' | 'broken' | 'stuck';

export type Decoded =
  | {
      readonly ok: true;
      readonly saved: Saved;
      /** Parts that could not be read and were left out, as paths. */
      readonly leftOut: readonly string[];
      /** True when the text is as it was written: its checksum holds, or it is of the format that had none. */
      readonly intact: boolean;
    }
  | { readonly ok: false; readonly why: Refusal };

/**
 * Reads a saved text. It is hostile until it has passed: each answer, note and plan entry is checked by itself, so one
 * bad part costs one part, and the rest opens. Never throws.
 */
export function decode(text: string): Decoded {
  const value = parse(text);
  if (value === undefined) return { ok: false, why: 'notJson' };
  if (!isRecord(value) || value['format'] !== FORMAT) return { ok: false, why: 'notOurs' };
  if (typeof value['formatVersion'] === 'number' && value['formatVersion'] > FORMAT_VERSION) return { ok: false, why: 'newer' };
  const envelope = v.safeParse(envelopeShape, value);
  if (!envelope.success) return { ok: false, why: 'broken' };
  const intact = value['checksum'] === undefined ? envelope.output.formatVersion === 1 : value['checksum'] === sumOf(value);
  const assessment = migrated(envelope.output);
  if (!assessment) return { ok: false, why: 'stuck' };
  const { id } = assessment;
  if (typeof id !== 'string' || id === '' || id.length > 100) return { ok: false, why: 'broken' };
  const leftOut: string[] = [];
  const { revision, savedAt, bankVersion } = envelope.output;
  const saved = { assessment: restore(id, assessment, leftOut), revision, savedAt, bankVersion, ...restoreRest(value, leftOut) };
  return { ok: true, saved, leftOut, intact };
}

function migrated(document: Document): Document['assessment'] | undefined {
  try {
    return migrate(document).assessment;
  } catch {
    return undefined;
  }
}

function restore(id: string, value: Readonly<Record<string, unknown>>, leftOut: string[]): Assessment {
  const deployment = isRecord(value['deployment']) ? value['deployment'] : {};
  const respondent = optional(value['respondent'], respondentShape, 'respondent', leftOut);
  const only = optional(value['only'], onlyShape, 'only', leftOut);
  return {
    ...emptyAssessment(id),
    name: optional(value['name'], lineShape, 'name', leftOut) ?? '',
    kind: value['kind'] === 'quick' ? 'quick' : 'full',
    fictional: value['fictional'] === true,
    deployment: restoreDeployment(deployment, leftOut),
    answers: entries(value, 'answers', answerShape, leftOut),
    requirements: entries(value, 'requirements', requirementAnswerShape, leftOut),
    remarks: parts<Remark>(value, 'remarks', remarkShape.entries, leftOut),
    plan: parts<PlanEntry>(value, 'plan', planEntryShape.entries, leftOut),
    ownActions: entries(value, 'ownActions', ownActionShape, leftOut),
    toConfirm: entries(value, 'toConfirm', versionShape, leftOut),
    ...(respondent && { respondent }),
    contributions: restoreContributions(value['contributions'], leftOut),
    agreed: entries(value, 'agreed', agreementShape, leftOut),
    ...(only && { only }),
  };
}

function restoreDeployment(value: Readonly<Record<string, unknown>>, leftOut: string[]): Deployment {
  const line = (key: string) => optional(value[key], lineShape, `deployment.${key}`, leftOut) ?? '';
  const stage = optional(value['stage'], stageShape, 'deployment.stage', leftOut);
  return {
    trust: line('trust'),
    network: line('network'),
    tool: line('tool'),
    useCase: line('useCase'),
    ...(stage && { stage }),
    dates: entries(value, 'dates', dayShape, leftOut),
    facts: entries(value, 'facts', factShape, leftOut),
  };
}

/** Each person's answers one by one as well: a bad part costs that part, a person without revision or moment that person. */
function restoreContributions(value: unknown, leftOut: string[]): Readonly<Record<string, Contribution>> {
  if (!isRecord(value)) return {};
  const people = entries({ contributions: value }, 'contributions', contributionShape, leftOut);
  return Object.fromEntries(
    Object.entries(people).map(([id, person]) => {
      // Only what has this shape is among them.
      const given = value[id] as Readonly<Record<string, unknown>>;
      const lost: string[] = [];
      const answers = entries(given, 'answers', answerShape, lost);
      const requirements = entries(given, 'requirements', requirementAnswerShape, lost);
      const remarks = parts<Remark>(given, 'remarks', remarkShape.entries, lost);
      leftOut.push(...lost.map((path) => `contributions.${path}`));
      return [id, { ...person, answers, requirements, remarks }];
    }),
  );
}

function restoreRest(value: Readonly<Record<string, unknown>>, leftOut: string[]): Partial<Saved> {
  const sinceFile = optional(value['sinceFile'], sinceFileShape, 'sinceFile', leftOut);
  const replaced = optional(value['replaced'], replacedListShape, 'replaced', leftOut);
  const receipt = optional(value['receipt'], receiptShape, 'receipt', leftOut);
  return { ...(sinceFile && { sinceFile }), ...(replaced && { replaced }), ...(receipt && { receipt }) };
}

type Shape<T> = v.BaseSchema<unknown, T, v.BaseIssue<unknown>>;

function entries<T>(
  value: Readonly<Record<string, unknown>>,
  key: string,
  shape: Shape<T>,
  leftOut: string[],
): Readonly<Record<string, T>> {
  if (value[key] === undefined) return {};
  if (!isRecord(value[key])) {
    leftOut.push(key);
    return {};
  }
  const kept = Object.entries(value[key]).flatMap(([id, item]) => {
    const named = id !== '__proto__' && v.is(idShape, id);
    const checked = optional(item, named ? shape : v.never(), `${key}.${id.slice(0, 200)}`, leftOut);
    return checked === undefined ? [] : [[id, checked] as const];
  });
  return Object.fromEntries(kept);
}

/** Entries of several parts, each read by itself: a bad date costs the date, not the name beside it. */
function parts<T extends object>(
  value: Readonly<Record<string, unknown>>,
  key: string,
  shapes: Readonly<Record<string, Shape<unknown>>>,
  leftOut: string[],
): Readonly<Record<string, T>> {
  const found = entries(value, key, v.record(v.string(), v.unknown()), leftOut);
  const read = Object.entries(found).map(([id, entry]) => {
    const kept = Object.entries(shapes).flatMap(([part, shape]) => {
      const checked = optional(Object.hasOwn(entry, part) ? entry[part] : undefined, shape, `${key}.${id}.${part}`, leftOut);
      return checked === undefined ? [] : [[part, checked] as const];
    });
    return [id, Object.fromEntries(kept) as T] as const;
  });
  return Object.fromEntries(read);
}

/** The value where it has the shape; otherwise undefined, and its path is noted unless it is absent. */
function optional<T>(value: unknown, shape: Shape<T>, path: string, leftOut: string[]): T | undefined {
  if (value === undefined) return undefined;
  const checked = v.safeParse(shape, value);
  if (checked.success) return checked.output;
  leftOut.push(path);
  return undefined;
}
