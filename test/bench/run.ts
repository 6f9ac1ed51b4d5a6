import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { benchFiles } from './files.ts';
import { benchNetwork } from './network.ts';
import { benchPages } from './pages/run.ts';
import { benchPdf } from './pdf.ts';
import { benchScore } from './score.ts';
import { benchWhatIf } from './what-if.ts';

/* `npm run bench`: measures what was promised of speed, prints it, and keeps it in docs/bench.md and docs/performance.md. With names it measures only those, and keeps nothing. Never part of the tests. */

const groups = { score: benchScore, 'what-if': benchWhatIf, files: benchFiles, pdf: benchPdf, network: benchNetwork };
const named = process.argv.slice(2);
const figures = [];
for (const [name, bench] of Object.entries(groups)) if (named.length === 0 || named.includes(name)) figures.push(...(await bench()));
const rows = figures.map(({ name, value, unit, target = '' }) => [name, `${value.toLocaleString('en-GB')} ${unit}`, target] as const);
for (const [name, value, target] of rows) console.log(`${name.padEnd(58)} ${value.padStart(18)}  ${target}`);

const text = [
  '# Speed',
  '',
  `Measured on ${new Date().toISOString().slice(0, 10)} with \`npm run bench\`: Node ${process.versions.node}, one core of ${cpus().length} (${cpus()[0]?.model.trim() ?? 'unknown'}).`,
  'A bank of 50 questions; 400 assessments, none like another; the median of nine rounds. In the browser Chromium, the processor slowed down four times, the worked example. What is tried out is the median of three pages. The PDF is the full copy, some 30 pages, made in the worker of the page, with nothing slowed down; its time runs from the click to the whole file. The page of a network is given the files of invented trusts, each of some 45 KB; figures are the median of three.',
  '',
  '| | measured | target |',
  '|---|---|---|',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
  'Where the time goes: most of an assessment is the 2,000 draws of robustness and the table of the shortest way (questions × effort points). Scores, findings, gates and gains are a small part. The command spends its time on starting, on reading the bank and on the checks of each file. Of a change that is tried out, about half is our own script: the figures, and making the parts in sight again. The rest is layout and painting by the browser, of which the floor is a part. Parts of the page that are out of sight are made again after that frame.',
  '',
];
if (named.length === 0) writeFileSync('docs/bench.md', text.join('\n'));
if (named.length === 0 || named.includes('pages')) await benchPages(named.length === 0);
