import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadBank } from '../bank/load.ts';
import { rulesOf } from '../bank/rules.ts';
import { wordsOf } from '../bank/words.ts';
import { isIsoDate } from '../core/plan/days.ts';
import { cellsOf } from '../core/network/cells.ts';
import { trustsOf, type TrustFile } from '../core/network/trusts.ts';
import { score } from '../core/score/score.ts';
import { publishResult } from '../published/publish-result.ts';
import { tidyHead, tidyRows } from '../report/csv/tidy.ts';
import type { Saved } from '../save/format/encode.ts';
import { limitOf, readFileText, type FileRead } from '../save/format/file.ts';
import { receive } from '../save/format/receive.ts';
import { trustName } from '../text/network/network.ts';
import { scoreRefusals } from '../text/results/score.ts';
import { scoreInWords } from './score-in-words.ts';

/*
 * `npm run score -- FILE…`: prints headline, range, sections and gates of saved files; with --json the whole results, as a
 * list in the order of the files, in the form of result.schema.json. --day 2026-11-25 dates the plans from that day
 * instead of today. With --csv one row for each trust and question, of each assessment the newest copy, in alphabetical
 * order of trusts; with --letters as well, letters stand for their names. A file that cannot be read is named with its reason, the rest go on, and the exit status is 1.
 */

const { values, positionals: files } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    csv: { type: 'boolean', default: false },
    letters: { type: 'boolean', default: false },
    day: { type: 'string' },
  },
  allowPositionals: true,
});

if (files.length === 0) {
  console.error('Name the files to score, such as: npm run score -- assessment.json');
  process.exit(1);
}
const bank = loadBank(`${import.meta.dirname}/../../questions`);
const [rules, words] = [rulesOf(bank), wordsOf(bank)];
// The form of dates in Sweden is year-month-day.
const day = values.day ?? new Date().toLocaleDateString('sv-SE');
if (!isIsoDate(day)) {
  console.error(`"${day}" is not a day. Write it as year-month-day, such as 2026-11-25.`);
  process.exit(1);
}

let first = true;
const trusts: TrustFile[] = [];
for (const file of files) {
  const saved = savedIn(file);
  if (saved === undefined) continue;
  const { assessment, revision, savedAt } = saved;
  if (values.csv) {
    trusts.push({ id: assessment.id, revision, savedAt, trust: assessment.deployment.trust, cells: cellsOf(rules, assessment) });
  } else if (values.json) {
    // Written one by one: a console takes long over a text of many megabytes.
    const entry = { file, result: publishResult(rules, assessment, day) };
    process.stdout.write(`${first ? '[' : ','}\n${JSON.stringify(entry)}`);
    first = false;
  } else console.log(scoreInWords(rules, words, { file, assessment, scores: score(rules, assessment) }));
}
if (values.csv) {
  process.stdout.write(tidyHead);
  for (const trust of trustsOf(trusts))
    process.stdout.write(tidyRows(rules, trustName(trust, values.letters ? 'letters' : 'names'), trust.cells));
} else if (values.json) process.stdout.write(first ? '[]\n' : '\n]\n');

/** What a file holds, brought to the questions of this bank; undefined, with the reason told, where there is none to be read. */
function savedIn(file: string): Saved | undefined {
  const read = readFile(file);
  if (read.ok) return receive(read.saved, rules, new Date().toISOString());
  console.error(`${file}: ${scoreRefusals[read.why]}`);
  process.exitCode = 1;
  return undefined;
}

/** Looks at the size before it reads. */
function readFile(file: string): FileRead {
  try {
    return statSync(file).size > limitOf(file) ? { ok: false, why: 'tooLarge' } : readFileText(readFileSync(file, 'utf8'));
  } catch {
    return { ok: false, why: 'unreadable' };
  }
}
