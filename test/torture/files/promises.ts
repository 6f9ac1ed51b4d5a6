import type { Assessment } from '../../../src/core/answers.ts';
import { assess } from '../../../src/core/assess.ts';
import { encode } from '../../../src/save/format/encode.ts';
import type { readFileText } from '../../../src/save/format/file.ts';
import { rules } from '../../rules-of-the-bank.ts';
import { faultInKept } from './kept.ts';
import { addedSince, snapshot } from './prototypes.ts';
import { TODAY } from './sources.ts';

export type Reader = typeof readFileText;

export interface Outcome {
  /** `opened`, or the name of the refusal. */
  readonly outcome: string;
  /** The promise that was broken, in words; absent when all were kept. */
  readonly fault?: string;
}

const before = snapshot();

/** Reads a text and holds the reader to all that it promises of any text whatever. Never throws. */
export function holdToPromises(text: string, read: Reader): Outcome {
  try {
    const outcome = afterReading(text, read);
    const added = addedSince(before);
    return added === undefined ? outcome : { ...outcome, fault: `Reading added to what all objects share: ${added}.` };
  } catch (error) {
    addedSince(before);
    return { outcome: 'threw', fault: `It threw ${errorInWords(error)}.` };
  }
}

function afterReading(text: string, read: Reader): Outcome {
  const first = read(text);
  if (!first.ok) {
    const named = typeof first.why === 'string' && first.why.length > 0;
    return { outcome: String(first.why), ...(!named && { fault: 'It was refused without a reason.' }) };
  }
  const fault = faultInKept(first.saved) ?? faultOfAgain(encode(first.saved), read) ?? faultOfScore(first.saved.assessment);
  return { outcome: 'opened', ...(fault !== undefined && { fault }) };
}

/** What was opened and is saved must open again, whole and the same. Compared as text: 0 and -0 are one number there. */
function faultOfAgain(written: string, read: Reader): string | undefined {
  const again = read(written);
  if (!again.ok) return `It was opened, but once saved it is refused as ${again.why}.`;
  if (again.leftOut.length > 0) return 'It was opened, but once saved a part of it is left out.';
  return encode(again.saved) === written ? undefined : 'It was opened, but once saved it opens as something else.';
}

/* Scoring takes longer than all the rest. What was scored once, and differs in words only, is not scored again. */
const scored = new Set<string>();
const SCORED_AT_MOST = 5000;

function faultOfScore(assessment: Assessment): string | undefined {
  const counts = JSON.stringify({ ...assessment, id: '', remarks: {}, plan: {} });
  if (scored.has(counts)) return undefined;
  try {
    const odd = oddIn(assess(rules, assessment, TODAY));
    if (odd !== undefined) return `Its score has ${odd}.`;
  } catch (error) {
    return `It was opened, but scoring threw ${errorInWords(error)}.`;
  }
  if (scored.size >= SCORED_AT_MOST) scored.clear();
  scored.add(counts);
  return undefined;
}

/** A number that is none, or a text made of one, anywhere in a result. */
function oddIn(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : String(value);
  if (typeof value === 'string') return value === 'NaN' || value === 'Invalid Date' ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const part of Object.values(value)) {
    const odd = oddIn(part);
    if (odd !== undefined) return odd;
  }
  return undefined;
}

const errorInWords = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : String(error));
