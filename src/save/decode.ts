import type { ZodMiniType } from 'zod/mini';
import { emptyAssessment, type Assessment, type Deployment } from '../core/answers.ts';
import type { Saved } from './encode.ts';
import {
  answerShape,
  dayShape,
  envelopeShape,
  factShape,
  FORMAT,
  FORMAT_VERSION,
  lineShape,
  planEntryShape,
  remarkShape,
  requirementAnswerShape,
  stageShape,
} from './format.ts';

/** Why a text is not an assessment that can be opened here. */
export type Refusal = 'notJson' | 'notOurs' | 'newer' | 'broken';

export type Decoded =
  | {
      readonly ok: true;
      readonly saved: Saved;
      /** Parts that could not be read and were left out, as paths. */ readonly leftOut: readonly string[];
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
  const envelope = envelopeShape.safeParse(value);
  if (!envelope.success) return { ok: false, why: 'broken' };
  const { assessment, revision, savedAt, bankVersion } = envelope.data;
  if (typeof assessment['id'] !== 'string' || assessment['id'] === '') return { ok: false, why: 'broken' };
  const leftOut: string[] = [];
  return { ok: true, saved: { assessment: restore(assessment['id'], assessment, leftOut), revision, savedAt, bankVersion }, leftOut };
}

function restore(id: string, value: Readonly<Record<string, unknown>>, leftOut: string[]): Assessment {
  const deployment = isRecord(value['deployment']) ? value['deployment'] : {};
  return {
    ...emptyAssessment(id),
    kind: value['kind'] === 'quick' ? 'quick' : 'full',
    fictional: value['fictional'] === true,
    deployment: restoreDeployment(deployment, leftOut),
    answers: entries(value, 'answers', answerShape, leftOut),
    requirements: entries(value, 'requirements', requirementAnswerShape, leftOut),
    remarks: entries(value, 'remarks', remarkShape, leftOut),
    plan: entries(value, 'plan', planEntryShape, leftOut),
  };
}

function restoreDeployment(value: Readonly<Record<string, unknown>>, leftOut: string[]): Deployment {
  const line = (key: string) => (value[key] === undefined ? '' : (one(value[key], lineShape, `deployment.${key}`, leftOut) ?? ''));
  const stage = value['stage'] === undefined ? undefined : one(value['stage'], stageShape, 'deployment.stage', leftOut);
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

function entries<T>(
  value: Readonly<Record<string, unknown>>,
  key: string,
  shape: ZodMiniType<T>,
  leftOut: string[],
): Readonly<Record<string, T>> {
  if (value[key] === undefined) return {};
  if (!isRecord(value[key])) {
    leftOut.push(key);
    return {};
  }
  const kept = Object.entries(value[key]).flatMap(([id, item]) => {
    const checked = id === '__proto__' ? undefined : one(item, shape, `${key}.${id}`, leftOut);
    return checked === undefined ? [] : [[id, checked] as const];
  });
  return Object.fromEntries(kept);
}

function one<T>(value: unknown, shape: ZodMiniType<T>, path: string, leftOut: string[]): T | undefined {
  const checked = shape.safeParse(value);
  if (checked.success) return checked.data;
  leftOut.push(path);
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
