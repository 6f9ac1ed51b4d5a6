import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import type { LevelWords } from '../../bank/types.ts';
import type { Assessment } from '../../core/answers.ts';
import type { Result } from '../../core/assess.ts';
import { planLines } from '../../core/plan/plan-lines.ts';
import type { Copy } from '../../report/model/report.ts';
import type { Told } from '../../report/model/told.ts';
import { momentInWords } from '../../text/dates.ts';
import { today } from '../every-page/today.ts';

/** All that a report of this copy is told from, made now. The assessment is as the copy may show it: see `forCopy`. */
export function tell(assessment: Assessment, result: Result, copy: Copy, levels: LevelWords): Told {
  const made = new Date().toISOString();
  const lines = planLines(assessment, result.plan, rules.gates);
  return { rules, words, levels, assessment, result, lines, copy, today: today(), made, madeInWords: momentInWords(made) };
}
