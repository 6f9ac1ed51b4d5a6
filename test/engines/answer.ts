import type { Engine } from './engine.ts';
import { find, pressUntil, tabTo, until, untilChecked, untilSays } from './until.ts';

/** Waits until the cards of a section answer to the script. */
export async function sheetIsLive(engine: Engine): Promise<void> {
  await until(engine, 'the sheet is live', `!!${find('#sheet[data-live]')}`);
}

/** Waits until the status line says that everything is stored. */
export async function saved(engine: Engine): Promise<void> {
  await untilSays(engine, '.gw-saving .gw-status', 'Saved in this browser at');
}

/** Answers every card that is asked by a click on the words of its second answer. Gives the ids of the answers chosen. */
export async function answerByClicks(engine: Engine): Promise<readonly string[]> {
  const chosen = await radiosAt(engine, 1);
  for (const id of chosen) {
    await engine.click(`label[for="${id}"]`);
    await untilChecked(engine, `#${id}`);
  }
  await saved(engine);
  return chosen;
}

/** Answers every card that is asked by Tab, Space and an arrow key. Gives the ids of the answers chosen. */
export async function answerByKeys(engine: Engine): Promise<readonly string[]> {
  const [first, second] = [await radiosAt(engine, 0), await radiosAt(engine, 1)];
  for (const [at, id] of second.entries()) {
    await tabTo(engine, `#${first[at]}`);
    await engine.press(' ');
    await untilChecked(engine, `#${first[at]}`);
    await engine.press('ArrowDown');
    await untilChecked(engine, `#${id}`);
  }
  await saved(engine);
  return second;
}

/** Goes to a radio button by Tab and from there, by an arrow key, to another of its group. */
export async function chooseByKeys(engine: Engine, from: string, to: string): Promise<void> {
  await tabTo(engine, from);
  await pressUntil(engine, 'ArrowLeft', `${find(to)}.checked`);
}

/** The ids of the radio buttons at this place of each card that can be seen. */
async function radiosAt(engine: Engine, at: number): Promise<readonly string[]> {
  const ids = await engine.run(
    `[...document.querySelectorAll('[data-card]')].filter((card) => card.checkVisibility())
      .map((card) => card.querySelectorAll('input[type=radio]')[${at}].id)`,
  );
  return ids as readonly string[];
}
