import { rules } from 'groundwork:rules';
import type { Assessment } from '../../core/answers.ts';
import type { Saved } from '../../save/format/encode.ts';
import { $stored } from './saving.ts';

/** The open assessment with the revision and moment of its last save; where there was none, as its first, now. */
export function stateOf(assessment: Assessment): Saved {
  return { bankVersion: rules.version, revision: 1, savedAt: new Date().toISOString(), ...$stored.get(), assessment };
}
