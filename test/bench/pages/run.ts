import { chromium } from '@playwright/test';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../browser/find-browser.ts';
import { respondent } from '../../browser/stored.ts';
import { median } from '../figure.ts';
import { writeBeside } from './beside.ts';
import { firstAnswer } from './first-answer.ts';
import { lighthouseOf } from './lighthouse.ts';
import { load, type Load } from './load.ts';
import { served } from './served.ts';

const PORT = 4591;
const ROOT = `http://localhost:${PORT}/`;
const SECTION = 'governance';
const LEVEL = 'label[for="accountable-leads-2"]';
const ROUNDS = 3;
const CLICKED = {
  'index.html': 'summary, a.nhsuk-button',
  'governance.html': LEVEL,
  'results.html': 'summary',
  'plan.html': '.gw-action select',
};

/** Measures how soon pages are there on a phone, and writes docs/performance.md, unless it is only to be told. */
export async function benchPages(keep: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-pages-'));
  writeBeside(folder, SECTION);
  const stop = await served(folder, PORT);
  try {
    const text = [...heading(), ...(await firstAnswers()), ...(await loads()), ...(await marks())].join('\n');
    console.log(text);
    if (keep) writeFileSync('docs/performance.md', text);
  } finally {
    stop();
    rmSync(folder, { recursive: true });
  }
}

function heading(): readonly string[] {
  return [
    '# How soon pages are there',
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)} with \`npm run bench\`: Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Chromium without a graphics card.`,
    'A phone, 412 pixels wide, on slow 4G (1.6 Mbit/s, 562 ms for each request) with the processor slowed down four times, as Lighthouse has both. The server compresses, and speaks HTTP/1.1: six requests at a time. Medians of three; the worked example is in the browser where a page shows one.',
    '',
  ];
}

async function firstAnswers(): Promise<readonly string[]> {
  const browser = await open();
  const of = (name: string, level: string, stored: boolean) => firstAnswer(browser, { address: `${ROOT}${name}`, level, stored });
  const [ours, floor, stock] = [
    await of(`${SECTION}.html`, LEVEL, true),
    await of('floor.html', LEVEL, false),
    await of('stock.html', 'label >> nth=2', true),
  ];
  await browser.close();
  const row = (name: string, { after, bytes }: typeof ours) => `| ${name} | ${ms(after)} | ${kb(bytes)} |`;
  return [
    '## The first answer that is kept',
    '',
    'From the start of the navigation to the first moment at which a click on a level is still there after a reload 1.5 seconds later, to 25 ms. The floor is the same HTML and styles without any script, which keeps nothing: there, the first moment at which a click chooses a level.',
    '',
    '| a section | first kept answer | bytes until then |',
    '|---|---|---|',
    row('ours', ours),
    row('the floor', floor),
    row('the stock renderer of SurveyJS, the same questions', stock),
    '',
    `Target: within 1.0 s and 80 KB, and at most a quarter of the stock page. Ours took ${(ours.after / stock.after).toFixed(2)} of the stock page, and ${ms(ours.after - floor.after)} more than the floor.`,
    '',
  ];
}

async function loads(): Promise<readonly string[]> {
  const browser = await open();
  const rows: string[] = [];
  for (const [name, click] of Object.entries(CLICKED)) {
    const rounds: Load[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await load(browser, ROOT, name, respondent('worked-example'), click));
    const of = (key: keyof Load) => median(rounds.map((one) => one[key]));
    const [fcp, lcp, tbt, tbtInAll, longest, inp] = (['fcp', 'lcp', 'tbt', 'tbtInAll', 'longest', 'inp'] as const).map((key) =>
      ms(of(key)),
    );
    rows.push(
      `| ${name} | ${kb(of('bytes'))} | ${kb(of('bytesInAll'))} | ${fcp} | ${lcp} | ${tbt} | ${tbtInAll} | ${longest} | ${inp} | ${of('cls').toFixed(3)} |`,
    );
  }
  await browser.close();
  return [
    '## Four pages',
    '',
    'TBT until a second after the load event, and until all has come that waits for the browser to have time, such as the form engine. INP is that of one click.',
    '',
    '| page | bytes at load | in all | FCP | LCP | TBT | TBT in all | longest task | INP | CLS |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ];
}

async function marks(): Promise<readonly string[]> {
  const names = readdirSync('dist').filter((name) => name.endsWith('.html') && name !== '404.html');
  const found = await lighthouseOf(ROOT, names, respondent('worked-example'));
  return [
    '## Lighthouse, for mobiles',
    '',
    '| page | performance | accessibility | best practices | SEO | TBT | CLS | below the full mark |',
    '|---|---|---|---|---|---|---|---|',
    ...[...found].map(
      ([name, { marks: all, tbt, cls, faults }]) =>
        `| ${name} | ${all.join(' | ')} | ${ms(tbt)} | ${cls.toFixed(3)} | ${faults.join(', ')} |`,
    ),
    '',
  ];
}

const open = () => chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
const ms = (value: number) => `${Math.round(value).toLocaleString('en-GB')} ms`;
const kb = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
