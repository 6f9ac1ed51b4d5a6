import { setTimeout as wait } from 'node:timers/promises';
import type { Engine, Key } from './engine.ts';

/** A busy computer is slow, not wrong. */
const PATIENCE = 20_000;

/** Asks the page again and again until the expression is true. Throws with what was waited for, and the last trouble. */
export async function until(engine: Engine, what: string, expression: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  let last: unknown;
  for (;;) {
    try {
      last = await engine.run(expression);
      if (last === true) return;
    } catch (error) {
      // Between two pages there is nothing to ask.
      last = error;
    }
    if (Date.now() > end) throw new Error(`It never came: ${what} (at last: ${String(last)})`);
    await wait(50);
  }
}

/** An expression for the first element of a selector. */
export const find = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;

/** The words that an element shows. */
export async function textOf(engine: Engine, selector: string): Promise<string> {
  return String(await engine.run(`${find(selector)}?.innerText ?? ''`));
}

export async function untilChecked(engine: Engine, selector: string): Promise<void> {
  await until(engine, `${selector} is chosen`, `${find(selector)}?.checked === true`);
}

export async function untilValue(engine: Engine, selector: string, value: string): Promise<void> {
  await until(engine, `${selector} holds "${value}"`, `${find(selector)}?.value === ${JSON.stringify(value)}`);
}

/** Waits for words in an element; after too long the message has what stood there. */
export async function untilSays(engine: Engine, selector: string, words: string): Promise<void> {
  const [text, part] = [`(${find(selector)}?.innerText ?? 'nothing')`, JSON.stringify(words)];
  await until(engine, `"${words}" in ${selector}`, `${text}.includes(${part}) || ${text}.slice(0, 300)`);
}

/** Presses a key until the expression is true, as a person without a mouse does. */
export async function pressUntil(engine: Engine, key: Key, expression: string): Promise<void> {
  for (let presses = 0; presses < 600; presses += 1) {
    if ((await engine.run(expression)) === true) return;
    await engine.press(key);
  }
  throw new Error(`600 times ${key} never made true: ${expression}`);
}

/** Goes to an element by Tab. */
export async function tabTo(engine: Engine, selector: string): Promise<void> {
  await pressUntil(engine, 'Tab', `document.activeElement.matches(${JSON.stringify(selector)})`);
}
