import { ASK_FORMAT } from './ask-format-name.ts';
import { decode, type Refusal } from './decode.ts';
import { encodeForFile, type Saved } from './encode.ts';
import { savedTextIn } from './from-report.ts';
import { isRecord } from '../../core/record.ts';
import { parse } from './parse.ts';

/** The most bytes of a saved text that is opened. A full assessment with long notes has some 100 KB. */
export const FILE_LIMIT = 2 * 1024 * 1024;

/** The most bytes of an HTML report: it shows each note more than once, and writes some characters as six. */
export const REPORT_LIMIT = 8 * FILE_LIMIT;

/** The most bytes of a file of this name: what is larger need not be read to be refused. */
export function limitOf(name: string): number {
  return /\.html?$/i.test(name) ? REPORT_LIMIT : FILE_LIMIT;
}

/** The most answers, notes and so on that a file may hold; a real one has some hundreds. */
const PARTS_LIMIT = 5000;

/** `questions`: a file that asks a colleague something, which opens elsewhere. */
export type FileRefusal = Refusal | 'empty' | 'tooLarge' | 'unreadable' | 'questions';

export type FileRead =
  | {
      readonly ok: true;
      readonly saved: Saved;
      readonly leftOut: readonly string[];
      /** False when the file was changed after Groundwork wrote it. */
      readonly intact: boolean;
    }
  | { readonly ok: false; readonly why: FileRefusal };

/** Reads the text of a file or of an HTML report that was saved before, by this copy of Groundwork or another. Never throws. */
export function readFileText(text: string): FileRead {
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return { ok: false, why: 'empty' };
  if (bare.length > REPORT_LIMIT) return { ok: false, why: 'tooLarge' };
  const inReport = savedTextIn(bare);
  if (inReport === undefined && bare.length > FILE_LIMIT) return { ok: false, why: 'tooLarge' };
  const decoded = decode(inReport ?? bare);
  if (!decoded.ok) return decoded.why === 'notOurs' && asksSomething(bare) ? { ok: false, why: 'questions' } : decoded;
  const { answers, requirements, remarks, plan, ownActions, toConfirm, deployment, contributions, agreed } = decoded.saved.assessment;
  const people = Object.values(contributions).flatMap((person) => [person.answers, person.requirements, person.remarks]);
  const records = [answers, requirements, remarks, plan, ownActions, toConfirm, deployment.facts, deployment.dates, agreed, ...people];
  const parts = records.reduce((sum, record) => sum + Object.keys(record).length, decoded.leftOut.length);
  return parts > PARTS_LIMIT || isLargeAgain(bare, decoded.saved) ? { ok: false, why: 'tooLarge' } : decoded;
}

/*
 * Saved again it takes more room, and it grows: half of the limit leaves enough for it to be opened again. Indents and bytes
 * make ten of one character at the very most, so what is far smaller need not be written to know; a network opens a thousand.
 */
function isLargeAgain(text: string, saved: Saved): boolean {
  return text.length > FILE_LIMIT / 20 && new TextEncoder().encode(encodeForFile(saved)).length > FILE_LIMIT / 2;
}

function asksSomething(text: string): boolean {
  const value = parse(text);
  return isRecord(value) && value['format'] === ASK_FORMAT;
}
