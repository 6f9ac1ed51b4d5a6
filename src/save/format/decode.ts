import * as v from 'valibot';
import { emptyAssessment, type Assessment, type Contribution, type Deployment } from '../../core/answers.ts';
import { sumOf, type Saved } from './encode.ts';
import {
  agreementShape,
  answerShape,
  dayShape,
  envelopeShape,
  factShape,
  FORMAT,
  FORMAT_VERSION,
  lineShape,
  MOST_IDS,
  ownActionShape,
  planEntryShape,
  receiptShape,
  remarkShape,
  replacedShape,
  REPLACED_KEPT,
  requirementAnswerShape,
  respondentShape,
  sayingShape,
  sinceFileShape,
  stageShape,
  titledShape,
  versionShape,
} from './format.ts';
import { migrate } from './migrate.ts';
import { isRecord } from '../../core/record.ts';
import { parse } from './parse.ts';
import { anyParts, entries, items, noPart, optional, parts, partsOf } from './parts.ts';
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
  const deployment = optional(value['deployment'], anyParts, 'deployment', leftOut) ?? {};
  const empty = emptyAssessment(id);
  const respondent = optional(value['respondent'], anyParts, 'respondent', leftOut) ?? {};
  const only = items(value['only'], lineShape, MOST_IDS, 'only', leftOut);
  return {
    ...empty,
    name: optional(value['name'], lineShape, 'name', leftOut) ?? '',
    kind: value['kind'] === 'quick' ? 'quick' : 'full',
    fictional: value['fictional'] === true,
    deployment: restoreDeployment(deployment, leftOut),
    answers: entries(value, 'answers', answerShape, leftOut),
    requirements: entries(value, 'requirements', requirementAnswerShape, leftOut),
    remarks: parts(value, 'remarks', noPart, remarkShape.entries, leftOut),
    plan: parts(value, 'plan', noPart, planEntryShape.entries, leftOut),
    ownActions: parts(value, 'ownActions', titledShape, ownActionShape.entries, leftOut),
    toConfirm: entries(value, 'toConfirm', versionShape, leftOut),
    respondent: { ...empty.respondent, ...partsOf(respondent, respondentShape.entries, 'respondent', leftOut) },
    contributions: restoreContributions(value, leftOut),
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

/**
 * Each person's answers one by one as well: a bad part costs that part, and what has no revision or moment is no contribution.
 */
function restoreContributions(value: Readonly<Record<string, unknown>>, leftOut: string[]): Readonly<Record<string, Contribution>> {
  const people = Object.entries(entries(value, 'contributions', anyParts, leftOut)).flatMap(([id, given]) => {
    const said = optional(given, sayingShape, `contributions.${id}`, leftOut);
    if (!said) return [];
    const lost: string[] = [];
    const person: Contribution = {
      role: '',
      name: '',
      ...partsOf(given, respondentShape.entries, id, lost),
      ...said,
      answers: entries(given, 'answers', answerShape, lost),
      requirements: entries(given, 'requirements', requirementAnswerShape, lost),
      remarks: parts(given, 'remarks', noPart, remarkShape.entries, lost),
    };
    leftOut.push(...lost.map((path) => `contributions.${path}`));
    return [[id, person] as const];
  });
  return Object.fromEntries(people);
}

function restoreRest(value: Readonly<Record<string, unknown>>, leftOut: string[]): Partial<Saved> {
  const sinceFile = optional(value['sinceFile'], sinceFileShape, 'sinceFile', leftOut);
  const replaced = items(value['replaced'], replacedShape, REPLACED_KEPT, 'replaced', leftOut);
  const receipt = optional(value['receipt'], receiptShape, 'receipt', leftOut);
  return { ...(sinceFile && { sinceFile }), ...(replaced && { replaced }), ...(receipt && { receipt }) };
}
