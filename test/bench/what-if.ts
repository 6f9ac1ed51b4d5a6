import { respondent } from '../browser/stored.ts';
import { median, type Figure } from './figure.ts';
import { inBrowser } from './in-browser.ts';

const TIMES = 21;

const PAGES = 3;

/** Milliseconds from a click on the results page to the new figures painted, the processor slowed down four times: the median of three pages. */
export async function benchWhatIf(): Promise<readonly Figure[]> {
  const pages: (readonly Figure[])[] = [];
  for (let page = 0; page < PAGES; page += 1) pages.push(await onePage());
  return pages[0]!.map((figure, at) => ({ ...figure, value: median(pages.map((figures) => figures[at]!.value)) }));
}

function onePage(): Promise<readonly Figure[]> {
  return inBrowser('results.html', respondent('worked-example'), async (page) => {
    await page.getByLabel('Question', { exact: true }).selectOption({ label: 'Clinical safety case' });
    // Where a person is who clicks there.
    await page.getByRole('radio', { name: 'Level 3' }).scrollIntoViewIfNeeded();
    await page.waitForTimeout(1000);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const took = await page.evaluate(clickAndPaint, TIMES);
    return [
      { name: 'What-if, click to painted at 4× CPU: median', value: Math.round(median(took.figures)), unit: 'ms', target: 'within 50' },
      { name: 'What-if, click to painted at 4× CPU: slowest', value: Math.round(Math.max(...took.figures)), unit: 'ms' },
      { name: 'What-if, until all out of sight has changed too: median', value: Math.round(median(took.whole)), unit: 'ms' },
      { name: 'Floor: a page that changes one word, at 4× CPU', value: Math.round(median(took.word)), unit: 'ms' },
    ];
  });
}

interface Took {
  readonly figures: readonly number[];
  /** Until the last change of what is out of sight, which is made after that frame. */
  readonly whole: readonly number[];
  readonly word: readonly number[];
}

/**
 * Runs in the page: every figure, and in turn with it one word. Timed until a frame is painted that shows the change: a task
 * that a frame has posted runs once that frame is painted.
 */
async function clickAndPaint(times: number): Promise<Took> {
  const main = document.querySelector('main')!;
  const word = document.createElement('p');
  main.prepend(word);
  const frame = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(), { once: true });
        port1.start();
        port2.postMessage('');
      });
    });
  let last = 0;
  new MutationObserver(() => (last = performance.now())).observe(main, { subtree: true, childList: true, characterData: true });
  const pause = () => new Promise((resolve) => setTimeout(resolve, 150));
  const timed = async (change: () => void) => {
    await pause();
    const before = main.textContent;
    const start = performance.now();
    change();
    let shown = false;
    while (!shown) {
      await Promise.resolve();
      shown = main.textContent !== before;
      await frame();
    }
    const painted = performance.now() - start;
    await pause();
    return { painted, whole: last - start };
  };
  const [figures, whole, words]: [number[], number[], number[]] = [[], [], []];
  for (let time = 0; time < times; time += 1) {
    const took = await timed(() => document.querySelectorAll<HTMLInputElement>('input[name="what-if-answer"]')[time % 4]?.click());
    figures.push(took.painted);
    whole.push(took.whole);
    words.push((await timed(() => (word.textContent = time % 2 === 0 ? 'one' : 'other'))).painted);
  }
  return { figures, whole, word: words };
}
