import type { Block, Column, Report, Runs } from '../../../src/report/model/report.ts';
import type { Drawing } from '../../../src/figures/drawing.ts';

/* Reports made by hand that have every kind of block. */

export const run = (text: string): Runs => [{ text }];

export const reportOf = (blocks: readonly Block[], more: Partial<Report> = {}): Report => ({
  title: 'Action plan & notes: <Ysbyty Gwynedd> “ŵ ŷ”',
  subject: 'What stands between the trust and its first AI tool',
  author: 'Ysbyty Gwynedd',
  copy: 'full',
  footer: 'Full copy, Ysbyty Gwynedd, made on 25 November 2026',
  made: '2026-11-25T09:30:00.000Z',
  blocks: [{ kind: 'heading', level: 1, text: 'Action plan' }, ...blocks],
  ...more,
});

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: string, look?: 'lead' | 'quiet' | 'notice'): Block => ({
  kind: 'paragraph',
  runs: run(text),
  ...(look && { look }),
});

export const COLUMNS: readonly Column[] = [
  { name: 'Action', width: 5 },
  { name: 'Owner', width: 3 },
  { name: 'Due', width: 2 },
  { name: 'Points', width: 1, number: true },
];

export const table = (rows: readonly (readonly Runs[])[], caption = 'Actions in order'): Block => ({
  kind: 'table',
  caption,
  columns: COLUMNS,
  rows,
});

const DO = [
  'Name one accountable executive for AI, and minute it at the board.',
  'Agree with the radiology lead which worklist the tool reads from, and what happens when it is down.',
  'Write the clinical safety case, with the hazard log, before the contract is signed.',
  'Ask the network team to test the route to the supplier, at a quiet hour and at a busy one.',
];

export const actionRows = (many: number): readonly (readonly Runs[])[] =>
  Array.from({ length: many }, (_, at) => [
    [{ text: `${at + 1}. ` }, { text: DO[at % DO.length]!, strong: true }, { text: at % 3 === 0 ? ' Then tell the project group.' : '' }],
    run(['Chief information officer', 'Clinical safety officer', 'to be named'][at % 3]!),
    run(`${(at % 28) + 1} March 2027`),
    run(`${(at * 7) % 100}`),
  ]);

export const drawing: Drawing = {
  width: 640,
  height: 190,
  shapes: [
    ...['Governance', 'IT integration', 'Staff confidence'].flatMap((label, at): Drawing['shapes'] => [
      { kind: 'text', x: 0, y: at * 50 + 24, text: label, size: 14, anchor: 'start', tone: 'ink', strong: true },
      { kind: 'rect', x: 150, y: at * 50 + 12, width: 440, height: 14, tone: 'track' },
      { kind: 'rect', x: 150 + at * 60, y: at * 50 + 8, width: 150, height: 22, tone: 'range' },
      { kind: 'circle', x: 230 + at * 60, y: at * 50 + 19, radius: 8, tone: 'score' },
      { kind: 'text', x: 640, y: at * 50 + 24, text: `${30 + at * 12}`, size: 14, anchor: 'end', tone: 'quiet' },
    ]),
    {
      kind: 'line',
      points: [
        [150, 0],
        [150, 156],
      ],
      tone: 'grid',
    },
    {
      kind: 'line',
      points: [
        [480, 0],
        [480, 156],
      ],
      tone: 'late',
      dashed: true,
    },
    {
      kind: 'line',
      points: [
        [150, 170],
        [400, 170],
        [400, 160],
      ],
      tone: 'ink',
    },
    { kind: 'text', x: 370, y: 185, text: 'Score out of 100', size: 12, anchor: 'middle', tone: 'quiet' },
    { kind: 'rect', x: 600, y: 150, width: 20, height: 20, tone: 'done' },
  ],
};

/** One of everything. */
export const everyBlock = (rows = 40): Report =>
  reportOf([
    paragraph('The first eight weeks hold the most: two duties are open, and one of them takes longer than there is.', 'lead'),
    paragraph('Incomplete: 3 questions unanswered. What is not answered is not counted as done.', 'notice'),
    {
      kind: 'paragraph',
      runs: [
        { text: 'The plan follows the answers given in ' },
        { text: 'November 2026', strong: true },
        { text: '. Each duty links to its source, such as ' },
        { text: 'the standard for clinical risk management', link: 'https://digital.nhs.uk/data-and-information?a=1&b=ŵ' },
        { text: ', which the trust reads before it signs. Dates avoid weekends and bank holidays in England.' },
      ],
    },
    heading(2, 'Where the trust stands'),
    { kind: 'figure', alt: 'Three bars: governance 30, IT integration 42, staff confidence 54.', drawing },
    heading(3, 'What this means'),
    paragraph('Governance is the lowest of the three, and what is missing there holds up the others.'),
    {
      kind: 'list',
      items: [
        run('No executive has been named.'),
        [
          { text: 'The route to the supplier', strong: true },
          {
            text: ' has not been tested, and a test needs the network team, the supplier and a quiet hour, which is four weeks away at best.',
          },
        ],
        [{ text: 'See ' }, { text: 'the guidance', link: 'https://example.org/guidance' }, { text: '.' }],
      ],
    },
    heading(2, 'Actions'),
    table(actionRows(rows)),
    heading(2, 'Agreed by'),
    { kind: 'signatures', roles: ['Chief executive', 'Chief information officer', 'Clinical safety officer'] },
    paragraph('Lead times are planning assumptions of ours.', 'quiet'),
  ]);
