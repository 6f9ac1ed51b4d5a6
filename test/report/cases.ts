import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Answer, Assessment, OwnAction, PlanEntry } from '../../src/core/answers.ts';
import { assessmentOf, type Respondent } from '../../src/save/format/respondent.ts';
import { rules } from '../rules-of-the-bank.ts';

/* Whole assessments that every format must carry, from the plainest to the worst that people paste into a form. */

export const TODAY = '2026-11-25';

export const workedExample = (): Assessment =>
  assessmentOf(
    parse(readFileSync(`${import.meta.dirname}/../respondents/worked-example.yaml`, 'utf8')) as Respondent,
    'worked-example',
    TODAY,
  );

/** Nothing said at all. */
export const nothingSaid = (): Assessment => assessmentOf({ deployment: NO_NAMES, answers: {} }, 'nothing', TODAY);

const NO_NAMES = { trust: '', network: '', tool: '', useCase: '', facts: {} };

/** Text that breaks writers of files: long, unbreakable, foreign, commands, markup, marks that no font draws. */
export const HOSTILE_TEXTS: readonly string[] = [
  'Ysbyty Gwynedd: ŵ ŷ Ŵ Ŷ â ê î ô û, £ – ’ “ ” …',
  `Five thousand characters: ${'word '.repeat(994)}end`,
  `Unbreakable: ${'x'.repeat(600)}`,
  'Emoji 🏥👩🏽‍⚕️✅ and → arrows, Ελληνικά, Кириллица, 汉字',
  'Right to left: \u202Eevil\u202C, \u05E9\u05DC\u05D5\u05DD, \u0645\u0631\u062D\u0628\u0627',
  "=cmd|' /C calc'!A0",
  '+1+1\t-2\r\n@SUM(A1)',
  '＝1＋1',
  '<script>alert(1)</script> <img src=x onerror=alert(1)> & ]]> --> </style>',
  'Zero width: a\u200Bb\u00ADc\uFEFFd, control: \u0001\u0008, lone half: \uD83D.',
  'Line one\nLine two\r\nLine three\n\nLine five',
];

const hostile = (at: number) => HOSTILE_TEXTS[at % HOSTILE_TEXTS.length]!;

/** The worked example of a trust where every name is as long as real ones are, and every due date is past. */
export function longWorded(): Assessment {
  const given = workedExample();
  const said = { owner: 'Equality and health inequalities lead', due: '2026-09-20' };
  return {
    ...given,
    fictional: true,
    plan: Object.fromEntries([...rules.questions, ...rules.requirements].map(({ id }) => [id, said])),
    deployment: {
      ...given.deployment,
      trust: 'The Robert Jones and Agnes Hunt Orthopaedic Hospital NHS Foundation Trust',
      tool: 'A tool that triages chest X-rays and flags suspected cancers, fractures and lines out of place',
    },
  };
}

/** Every field filled with hostile text, 200 own actions, dates reversed, past and at the end of time. */
export function hostileRespondent(): Assessment {
  const answers = rules.questions.map(({ id, mayNotApply }, at): readonly [string, Answer] => {
    if (mayNotApply && at % 5 === 0) return [id, { kind: 'notApplicable', reason: hostile(at) }];
    return [id, at % 7 === 0 ? { kind: 'unknown' } : { kind: 'level', level: (at % 3) as 0 | 1 | 2 }];
  });
  const ids = [...rules.questions, ...rules.requirements].map(({ id }) => id);
  const own = Array.from({ length: 200 }, (_, at): readonly [string, OwnAction] => [
    `own-${at}`,
    { title: hostile(at).slice(0, 1000), ...(at % 3 > 0 && { gate: rules.gates[at % 4]! }) },
  ]);
  const said = [...ids, ...own.map(([id]) => id), 'an-id-of-no-bank'].map((id, at): readonly [string, PlanEntry] => [
    id,
    {
      owner: hostile(at).slice(0, 200),
      due: ['1999-12-31', '2026-02-28', '9999-12-31', '2027-03-26'][at % 4]!,
      ...(at % 5 > 0 && { status: (['started', 'done', 'putOff', 'willNotDo'] as const)[at % 4]! }),
      reason: hostile(at + 1),
      note: hostile(at + 2),
    },
  ]);
  return {
    ...nothingSaid(),
    id: 'hostile',
    name: hostile(0),
    answers: Object.fromEntries(answers),
    requirements: { R06: { kind: 'notApplicable', reason: hostile(4) } },
    remarks: Object.fromEntries(
      ids.map((id, at) => [id, { note: hostile(at), evidence: at % 2 ? 'https://example.org/a?b=<c>&d="e"' : hostile(at + 4) }]),
    ),
    plan: Object.fromEntries(said),
    ownActions: Object.fromEntries(own),
    deployment: {
      trust: 'St Elsewhere & Sons <NHS> "Trust" 🏥 = \u202Ekcab',
      network: hostile(3).slice(0, 1000),
      tool: hostile(6).slice(0, 1000),
      useCase: hostile(8).slice(0, 1000),
      stage: 'procuring',
      facts: {},
      dates: { decide: '9999-12-31', contract: '2026-01-01', 'go-live': '2025-06-01', sustain: '1999-01-04' },
    },
  };
}
