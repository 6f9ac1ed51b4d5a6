import * as v from 'valibot';
import { day, flag, keys, list, named, text } from './shapes.ts';

/* The shape of every file in `questions/`. Messages say what to write, because editors read them, not developers. */

const WRITE_ID = 'Write an id in small letters, digits and hyphens, such as clinical-safety-case.';
const id = v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, WRITE_ID));
const rowId = v.pipe(text, v.regex(/^[BFXR]\d{2}$/, 'Write the id of a row of the evidence base, such as B07 or R01.'));
const words = (most: number) =>
  v.pipe(text, v.trim(), v.minLength(1, 'Write some words here.'), v.maxLength(most, `Use at most ${most} characters.`));
const question = (most: number) => v.pipe(words(most), v.regex(/\?$/, 'Write one question that ends with a question mark.'));
const officialUrl = v.pipe(text, v.regex(/^https:\/\/[^\s]+$/, 'Write an address that starts with https:// and has no spaces.'));
const date = day('Write a date as year-month-day, such as 2026-11-24.');
const whole = (least: number, most = Number.MAX_SAFE_INTEGER) => {
  const message = most < Number.MAX_SAFE_INTEGER ? `Write a whole number from ${least} to ${most}.` : `Write a whole number from ${least}.`;
  return v.pipe(
    v.number(message),
    v.check((number) => Number.isInteger(number) && number >= least && number <= most, message),
  );
};
const some = <V>(item: v.GenericSchema<unknown, V>) => v.pipe(list(item), v.minLength(1, 'Write at least 1 item.'));
const link = keys({ title: words(120), url: officialUrl });
const target = v.picklist([1, 2, 3], 'Write a level to reach: 1, 2 or 3.');
const grade = v.picklist(['A', 'B', 'C'], 'Write a grade: A, B or C.');
const effort = v.picklist(['S', 'M', 'L'], 'Write an effort: S, M or L.');
const weeks = v.pipe(
  v.number('Write a whole number of weeks.'),
  v.integer('Write a whole number of weeks.'),
  v.minValue(1, 'Write at least 1 week.'),
  v.maxValue(26, 'Write at most 26 weeks.'),
);
const toDo = v.pipe(list(words(220)), v.minLength(2, 'Write 2 to 4 concrete steps.'), v.maxLength(4, 'Write 2 to 4 concrete steps.'));
const ask = v.pipe(list(id), v.minLength(1, 'Name at least 1 role that would know.'), v.maxLength(3, 'Name at most 3 roles.'));
const reasons = list(keys({ id: rowId, because: words(100) }));

const version = v.pipe(text, v.regex(/^\d+\.\d+\.\d+$/, 'Write a version such as 1.2.0.'));

const effortEntry = keys({ points: whole(1), name: words(20) });

export const frameFile = keys({
  version,
  sections: some(text),
  weights: keys({ A: whole(1), B: whole(1), C: whole(1), outside: whole(1) }),
  bands: some(keys({ id, from: whole(0, 100), name: words(30) })),
  gates: some(keys({ id, name: words(30), question: words(80) })),
  effort: keys({ S: effortEntry, M: effortEntry, L: effortEntry }),
  facts: list(keys({ id, ask: words(160), hint: v.exactOptional(words(120)), notAsked: words(160) })),
  roles: named(id, words(60)),
});

export const sectionFile = keys({
  id,
  title: words(40),
  intro: words(400),
  involve: v.pipe(some(id), v.maxLength(6, 'Name at most 6 roles.')),
  questions: some(id),
});

const step = keys({
  to: target,
  title: words(110),
  do: toDo,
  owner: id,
  effort,
  weeks,
  dependsOn: v.exactOptional(list(id), []),
  network: v.exactOptional(words(240)),
  link: v.exactOptional(link),
});

export const questionFile = keys({
  id,
  title: words(45),
  text: question(200),
  why: words(400),
  levels: v.pipe(list(words(320)), v.length(4, 'Write exactly four levels, lowest first.')),
  evidence: words(300),
  challenge: v.pipe(
    words(140),
    v.regex(/^[^?]+\?$/, 'Write one question, with one question mark at its end, that only evidence can answer.'),
  ),
  ask,
  gate: id,
  target,
  critical: flag,
  quick: flag,
  askWhen: v.exactOptional(id),
  doesNotApplyWhen: v.exactOptional(words(200)),
  findings: v.exactOptional(v.pipe(reasons, v.maxLength(4, 'Link at most 4 findings.')), []),
  requirements: v.exactOptional(reasons, []),
  basis: v.exactOptional(v.literal('practice', 'Write "practice", or leave the line out.')),
  steps: v.pipe(list(step), v.length(3, 'Write exactly three steps: to 1, to 2 and to 3.')),
});

export const findingsFile = list(
  keys({
    id: rowId,
    kind: v.picklist(['barrier', 'facilitator'], 'Write barrier or facilitator.'),
    rows: some(keys({ id: rowId, grade, part: v.exactOptional(words(40)) })),
    title: words(70),
    words: words(500),
    phase: words(60),
    outside: flag,
    sources: some(text),
  }),
);

const asked = keys({
  section: id,
  text: question(220),
  ask,
  doesNotApplyWhen: v.exactOptional(words(200)),
  action: keys({ title: words(110), do: toDo, effort, weeks }),
});

export const requirementsFile = list(
  keys({
    id: rowId,
    title: words(80),
    kind: v.picklist(['law', 'due diligence', 'guidance', 'context'], 'Write law, due diligence, guidance or context.'),
    duty: words(600),
    why: words(500),
    owner: id,
    gate: v.exactOptional(id),
    by: v.exactOptional(keys({ question: id, level: target })),
    asked: v.exactOptional(asked),
    askWhen: v.exactOptional(id),
    link: v.exactOptional(link),
    readIn: v.exactOptional(
      v.picklist(['copy', 'digests'], 'Write copy or digests, or leave the line out where the official page was read.'),
    ),
    checked: date,
    reviewBy: date,
    sources: v.exactOptional(list(text)),
  }),
);

export const sourcesFile = list(
  keys({
    id: v.pipe(text, v.regex(/^S\d+[a-z]?$/, 'Write the id of a source, such as S1.')),
    title: words(240),
    kind: v.picklist(
      ['study', 'report', 'press', 'coverage', 'outside', 'official'],
      'Write study, report, press, coverage, outside or official.',
    ),
    read: words(240),
    url: v.exactOptional(officialUrl),
  }),
);

export const bankHolidaysFile = keys({
  'last-year': whole(2026, 2100),
  days: some(date),
});

const became = keys({
  from: v.pipe(text, v.minLength(1, 'Write some words here.')),
  to: v.exactOptional(id),
  retired: v.exactOptional(words(200)),
  reworded: v.exactOptional(version),
});

export const renamesFile = list(
  v.pipe(
    became,
    v.check(
      ({ to, retired, reworded }) => [to, retired, reworded].filter((one) => one !== undefined).length === 1,
      'Write one of the three: "to" (a new id), "retired" (the reason) or "reworded" (the version of the bank that has the new words).',
    ),
  ),
);

/** Ids that have been released, by kind. */
export const releasedFile = keys({
  questions: list(id),
  findings: list(rowId),
  requirements: list(rowId),
  facts: list(id),
  gates: list(id),
  roles: list(id),
});

/** What became of every row of the evidence. */
export const coverageFile = named(
  rowId,
  v.pipe(text, v.regex(/^(used|merged into [BFXR]\d{2}|left out: .+)$/, 'Write "used", "merged into …" or "left out: …" with the reason.')),
);
