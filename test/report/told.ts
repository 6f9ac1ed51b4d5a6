import { levelsOf } from '../../src/bank/levels.ts';
import { wordsOf } from '../../src/bank/words.ts';
import type { Assessment, IsoDate } from '../../src/core/answers.ts';
import { assess } from '../../src/core/assess.ts';
import { planLines } from '../../src/core/plan/plan-lines.ts';
import { forCopy } from '../../src/report/model/for-copy.ts';
import type { Copy } from '../../src/report/model/report.ts';
import type { Told } from '../../src/report/model/told.ts';
import { bank, rules } from '../rules-of-the-bank.ts';
import { TODAY } from './cases.ts';

const words = wordsOf(bank);
const levels = levelsOf(bank);

/** All that a report of this copy is told from, made at a fixed moment and, where no day is given, on a fixed day. */
export function toldOf(given: Assessment, copy: Copy = 'full', today: IsoDate = TODAY): Told {
  const assessment = forCopy(given, copy);
  const result = assess(rules, assessment, today);
  return {
    rules,
    words,
    levels,
    assessment,
    result,
    lines: planLines(assessment, result.plan, rules.gates),
    copy,
    today,
    made: '2026-11-25T09:00:00.000Z',
    madeInWords: '25 November 2026 at 09:00',
  };
}
