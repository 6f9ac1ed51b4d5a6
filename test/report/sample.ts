import type { Drawing } from '../../src/figures/drawing.ts';
import type { Block, Report, Runs } from '../../src/report/model/report.ts';
import { HOSTILE_TEXTS } from './cases.ts';

/* Reports with every kind of block, for the formats: one as a trust writes it, one filled with the worst that people paste. */

const runs = (text: string): Runs => [{ text }];

export const drawing: Drawing = {
  width: 600,
  height: 150,
  shapes: [
    { kind: 'text', x: 0, y: 16, text: 'Governance & <assurance>', size: 14, anchor: 'start', tone: 'ink', strong: true },
    { kind: 'rect', x: 0, y: 24, width: 560, height: 16, tone: 'track' },
    { kind: 'rect', x: 180, y: 20, width: 160, height: 24, tone: 'range' },
    { kind: 'circle', x: 250, y: 32, radius: 8, tone: 'score' },
    {
      kind: 'line',
      points: [
        [280, 10],
        [280, 100],
      ],
      tone: 'grid',
      dashed: true,
    },
    { kind: 'text', x: 280, y: 116, text: '50', size: 12, anchor: 'middle', tone: 'quiet' },
    {
      kind: 'line',
      points: [
        [20, 130],
        [300, 130],
        [400, 90],
      ],
      tone: 'late',
    },
    { kind: 'rect', x: 420, y: 80, width: 40, height: 12, tone: 'done' },
    { kind: 'text', x: 600, y: 146, text: 'Done', size: 12, anchor: 'end', tone: 'done' },
  ],
};

const ROWS = 60;

export const plainReport: Report = {
  title: 'Readiness of St Elsewhere NHS Trust for chest X-ray AI',
  subject: 'What may hold the deployment back, and the plan',
  author: 'St Elsewhere NHS Trust',
  copy: 'full',
  footer: 'Full copy · St Elsewhere NHS Trust · made on 25 November 2026',
  made: '2026-11-25T09:30:10.000Z',
  blocks: [
    { kind: 'heading', level: 1, text: 'Readiness of St Elsewhere NHS Trust for chest X-ray AI' },
    {
      kind: 'paragraph',
      look: 'lead',
      runs: [{ text: 'The score is ' }, { text: '54 of 100', strong: true }, { text: ', likely 47 to 61.' }],
    },
    { kind: 'paragraph', look: 'quiet', runs: runs('Made on 25 November 2026, with version 1.4.0 of the questions.') },
    { kind: 'paragraph', look: 'notice', runs: runs('This is a structured conversation, not assurance: independent and not validated.') },
    { kind: 'heading', level: 2, text: 'Where the trust stands' },
    { kind: 'figure', alt: 'Governance: 45, likely 32 to 61.', drawing },
    {
      kind: 'table',
      caption: 'Score of each section',
      columns: [
        { name: 'Section', width: 5 },
        { name: 'Score', width: 1, number: true },
        { name: 'Range', width: 2, number: true },
      ],
      rows: ['Governance', 'IT integration', 'Staff confidence'].map((name, at) => [
        runs(name),
        [{ text: String(45 + at), strong: true }],
        runs(`${32 + at} to ${61 + at}`),
      ]),
    },
    { kind: 'heading', level: 3, text: 'What holds it back' },
    {
      kind: 'list',
      items: [
        runs('Nobody is named for clinical safety.'),
        [{ text: 'Read ' }, { text: 'DCB0160', link: 'https://example.org/dcb0160?a=1&b=2#scope' }, { text: '.' }],
      ],
    },
    { kind: 'heading', level: 2, text: 'The plan', newPage: true },
    {
      kind: 'table',
      caption: 'Actions, the earliest first',
      columns: [
        { name: 'Action', width: 8 },
        { name: 'Owner', width: 4 },
        { name: 'By', width: 3 },
        { name: 'State', width: 3 },
        { name: 'Gain', width: 2, number: true },
      ],
      rows: Array.from({ length: ROWS }, (_, at) => [
        [{ text: `Action ${at + 1}: name who signs off the clinical safety case, and write down how it is kept up to date` }],
        runs('Medical director'),
        runs('31 January 2027'),
        runs(at % 2 ? 'Not started' : 'Started'),
        runs(`+${(at % 9) + 1}`),
      ]),
    },
    { kind: 'heading', level: 2, text: 'Agreed by' },
    { kind: 'signatures', roles: ['Senior responsible owner', 'Clinical safety officer', 'Chief information officer'] },
  ],
};

const hostileBlocks = HOSTILE_TEXTS.flatMap((text): Block[] => [
  { kind: 'heading', level: 2, text: text.slice(0, 300) },
  { kind: 'paragraph', runs: [{ text }, { text, strong: true }, { text, link: 'javascript:alert(1)' }] },
  { kind: 'list', items: [[{ text, link: 'https://example.org/a?b=<c>&d="e"' }], [{ text, link: text }]] },
  {
    kind: 'table',
    caption: text.slice(0, 300),
    columns: [
      { name: text.slice(0, 100), width: 3 },
      { name: '', width: 0, number: true },
      { name: 'Note', width: 2 },
    ],
    rows: [
      [[{ text }], [{ text: '1' }], [{ text }]],
      [[], [], []],
    ],
  },
  {
    kind: 'figure',
    alt: text,
    drawing: { ...drawing, shapes: [{ kind: 'text', x: 0, y: 20, text, size: 12, anchor: 'start', tone: 'ink' }] },
  },
  { kind: 'signatures', roles: [text.slice(0, 300)] },
]);

export const hostileReport: Report = {
  ...plainReport,
  title: HOSTILE_TEXTS[8]!,
  subject: HOSTILE_TEXTS[4]!,
  author: HOSTILE_TEXTS[9]!,
  footer: HOSTILE_TEXTS.join(' ').slice(-700),
  copy: 'board',
  blocks: [{ kind: 'heading', level: 1, text: HOSTILE_TEXTS[8]! }, ...hostileBlocks],
};
