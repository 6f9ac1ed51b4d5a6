import * as v from 'valibot';
import { FORMAT } from '../format/format.ts';
import { isRecord } from '../../core/record.ts';
import { parse } from '../format/parse.ts';
import { ASK_LIMIT, ASK_VERSION, askShape, type Ask } from './ask.ts';
import { ASK_FORMAT } from '../format/ask-format-name.ts';

/** Why a link or a file asks nothing here. `assessment`: it is a saved assessment. `cut`: a link that did not arrive whole. */
export type AskRefusal =
  | 'empty'
  | 'tooLarge'
  | 'unreadable'
  | 'notJson'
  | 'notOurs'
  | 'assessment'
  | 'newer'
  | 'broken'
  | 'cut'
  | 'noLinks'
  | 'nothingLeft'
  | 'noneApplies';

export type AskRead = { readonly ok: true; readonly ask: Ask } | { readonly ok: false; readonly why: AskRefusal };

/** Reads the text of a file of questions, or what a link carried. It is hostile until it has passed. Never throws. */
export function readAsk(text: string): AskRead {
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return { ok: false, why: 'empty' };
  if (bare.length > ASK_LIMIT) return { ok: false, why: 'tooLarge' };
  const value = parse(bare);
  if (value === undefined) return { ok: false, why: 'notJson' };
  if (!isRecord(value)) return { ok: false, why: 'notOurs' };
  if (value['format'] === FORMAT) return { ok: false, why: 'assessment' };
  if (value['format'] !== ASK_FORMAT) return { ok: false, why: 'notOurs' };
  if (typeof value['formatVersion'] === 'number' && value['formatVersion'] > ASK_VERSION) return { ok: false, why: 'newer' };
  const checked = v.safeParse(askShape, value);
  return checked.success ? { ok: true, ask: checked.output } : { ok: false, why: 'broken' };
}

/** The text of a file of questions, or undefined where it would be longer than what is opened. */
export function askText(ask: Ask): string | undefined {
  const text = JSON.stringify(ask, null, 1);
  return new TextEncoder().encode(text).length > ASK_LIMIT ? undefined : text;
}
