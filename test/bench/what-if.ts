import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findBrowser } from '../browser/find-browser.ts';
import { respondent, store } from '../browser/stored.ts';
import { median, type Figure } from './figure.ts';

const PORT = 4571;
const TIMES = 21;

/** Milliseconds from a click on the results page to the new figures painted, the processor slowed down four times. */
export async function benchWhatIf(): Promise<readonly Figure[]> {
  const server = spawn(process.execPath, ['src/command/serve.ts', '--port', String(PORT)], { stdio: ['ignore', 'pipe', 'ignore'] });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await once(server.stdout, 'data');
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`http://localhost:${PORT}/404.html`);
    await store(page, respondent('worked-example'));
    await page.goto(`http://localhost:${PORT}/results.html`);
    await page.getByLabel('Question', { exact: true }).selectOption({ label: 'Clinical safety case' });
    await page.getByRole('radio', { name: 'Level 3' }).waitFor();
    await page.waitForTimeout(1000);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const took = await page.evaluate(clickAndPaint, TIMES);
    return [
      { name: 'What-if, click to painted at 4× CPU: median', value: Math.round(median(took)), unit: 'ms', target: 'within 50' },
      { name: 'What-if, click to painted at 4× CPU: slowest', value: Math.round(Math.max(...took)), unit: 'ms' },
    ];
  } finally {
    await browser.close();
    server.kill();
  }
}

/** Runs in the page. A task that a frame has posted runs once that frame is painted. */
async function clickAndPaint(times: number): Promise<readonly number[]> {
  const took: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const radios = document.querySelectorAll<HTMLInputElement>('input[name="what-if-answer"]');
    const start = performance.now();
    radios[time % 4]?.click();
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(), { once: true });
        port1.start();
        port2.postMessage('');
      });
    });
    took.push(performance.now() - start);
  }
  return took;
}
