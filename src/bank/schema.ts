import { z } from 'zod';

/* The shape of every file in `questions/`. Messages say what to write, because editors read them, not developers. */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write an id in small letters, digits and hyphens, such as clinical-safety-case.');
const rowId = z.string().regex(/^[BFXR]\d{2}$/, 'Write the id of a row of the evidence base, such as B07 or R01.');
const words = (most: number) => z.string().trim().min(1, 'Write some words here.').max(most, `Use at most ${most} characters.`);
const officialUrl = z.string().regex(/^https:\/\/[^\s]+$/, 'Write an address that starts with https:// and has no spaces.');
const date = z.iso.date('Write a date as year-month-day, such as 2026-11-24.');
const link = z.strictObject({ title: words(120), url: officialUrl });
const target = z.union([z.literal(1), z.literal(2), z.literal(3)], 'Write a level to reach: 1, 2 or 3.');
const grade = z.enum(['A', 'B', 'C'], 'Write a grade: A, B or C.');
const effort = z.enum(['S', 'M', 'L'], 'Write an effort: S, M or L.');
const weeks = z.int('Write a whole number of weeks.').min(1, 'Write at least 1 week.').max(26, 'Write at most 26 weeks.');
const because = words(100);

const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'Write a version such as 1.2.0.');

const effortEntry = z.strictObject({ points: z.int().min(1), name: words(20) });

export const frameFile = z.strictObject({
  version,
  sections: z.array(z.string()).min(1),
  weights: z.strictObject({ A: z.int().min(1), B: z.int().min(1), C: z.int().min(1), outside: z.int().min(1) }),
  bands: z.array(z.strictObject({ id, from: z.int().min(0).max(100), name: words(30) })).min(1),
  gates: z.array(z.strictObject({ id, name: words(30), question: words(80) })).min(1),
  effort: z.strictObject({ S: effortEntry, M: effortEntry, L: effortEntry }),
  facts: z.array(z.strictObject({ id, ask: words(160), hint: words(120).optional(), notAsked: words(160) })),
  roles: z.record(id, words(60)),
});

export const sectionFile = z.strictObject({
  id,
  title: words(40),
  intro: words(400),
  involve: z.array(id).min(1).max(6),
  questions: z.array(id).min(1),
});

const step = z.strictObject({
  to: target,
  title: words(110),
  do: z.array(words(220)).min(2, 'Write 2 to 4 concrete steps.').max(4, 'Write 2 to 4 concrete steps.'),
  owner: id,
  effort,
  weeks,
  dependsOn: z.array(id).default([]),
  network: words(240).optional(),
  link: link.optional(),
});

export const questionFile = z.strictObject({
  id,
  title: words(45),
  text: words(200).regex(/\?$/, 'Write one question that ends with a question mark.'),
  why: words(400),
  levels: z.array(words(320)).length(4, 'Write exactly four levels, lowest first.'),
  evidence: words(300),
  challenge: words(140).regex(/^[^?]+\?$/, 'Write one question, with one question mark at its end, that only evidence can answer.'),
  ask: z.array(id).min(1, 'Name at least 1 role that would know.').max(3, 'Name at most 3 roles.'),
  gate: id,
  target,
  critical: z.boolean().default(false),
  quick: z.boolean().default(false),
  askWhen: id.optional(),
  doesNotApplyWhen: words(200).optional(),
  findings: z
    .array(z.strictObject({ id: rowId, because }))
    .max(4, 'Link at most 4 findings.')
    .default([]),
  requirements: z.array(z.strictObject({ id: rowId, because })).default([]),
  basis: z.literal('practice', 'Write "practice", or leave the line out.').optional(),
  steps: z.array(step).length(3, 'Write exactly three steps: to 1, to 2 and to 3.'),
});

export const findingsFile = z.array(
  z.strictObject({
    id: rowId,
    kind: z.enum(['barrier', 'facilitator'], 'Write barrier or facilitator.'),
    rows: z.array(z.strictObject({ id: rowId, grade, part: words(40).optional() })).min(1),
    title: words(70),
    words: words(500),
    phase: words(60),
    outside: z.boolean().default(false),
    sources: z.array(z.string()).min(1),
  }),
);

const asked = z.strictObject({
  section: id,
  text: words(220).regex(/\?$/, 'Write one question that ends with a question mark.'),
  ask: z.array(id).min(1).max(3),
  doesNotApplyWhen: words(200).optional(),
  action: z.strictObject({ title: words(110), do: z.array(words(220)).min(2).max(4), effort, weeks }),
});

export const requirementsFile = z.array(
  z.strictObject({
    id: rowId,
    title: words(80),
    kind: z.enum(['law', 'due diligence', 'guidance', 'context'], 'Write law, due diligence, guidance or context.'),
    duty: words(600),
    why: words(500),
    owner: id,
    gate: id.optional(),
    by: z.strictObject({ question: id, level: target }).optional(),
    asked: asked.optional(),
    askWhen: id.optional(),
    link: link.optional(),
    readIn: z.enum(['copy', 'digests'], 'Write copy or digests, or leave the line out where the official page was read.').optional(),
    checked: date,
    reviewBy: date,
    sources: z.array(z.string()).optional(),
  }),
);

export const sourcesFile = z.array(
  z.strictObject({
    id: z.string().regex(/^S\d+[a-z]?$/, 'Write the id of a source, such as S1.'),
    title: words(240),
    kind: z.enum(['study', 'report', 'press', 'coverage', 'outside', 'official']),
    read: words(240),
    url: officialUrl.optional(),
  }),
);

export const bankHolidaysFile = z.strictObject({
  'last-year': z.int().min(2026).max(2100),
  days: z.array(date).min(1),
});

const became = z.strictObject({
  from: z.string().min(1),
  to: id.optional(),
  retired: words(200).optional(),
  reworded: version.optional(),
});

export const renamesFile = z.array(
  became.refine(
    ({ to, retired, reworded }) => [to, retired, reworded].filter((one) => one !== undefined).length === 1,
    'Write one of the three: "to" (a new id), "retired" (the reason) or "reworded" (the version of the bank that has the new words).',
  ),
);

/** Ids that have been released, by kind. */
export const releasedFile = z.strictObject({
  questions: z.array(id),
  findings: z.array(rowId),
  requirements: z.array(rowId),
  facts: z.array(id),
  gates: z.array(id),
  roles: z.array(id),
});

/** What became of every row of the evidence. */
export const coverageFile = z.record(
  rowId,
  z.string().regex(/^(used|merged into [BFXR]\d{2}|left out: .+)$/, 'Write "used", "merged into …" or "left out: …" with the reason.'),
);
