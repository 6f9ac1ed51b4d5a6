import { deepStrictEqual as same, match } from 'node:assert/strict';
import type { Engine } from './engine.ts';
import { until } from './until.ts';

const NOWHERE = 'http://nowhere.invalid/x.png';

/** Makes a page say one thing of each kind and throws when the engine does not pass it on: silence must mean something. */
export async function proveHearing(engine: Engine, url: string): Promise<void> {
  await engine.open(`${url}404.html`);
  await engine.run(`(console.warn('probe of the console'), setTimeout(() => { throw new Error('probe of errors'); }),
    document.body.append(Object.assign(new Image(), { id: 'probe', src: '${NOWHERE}' })), null)`);
  await until(engine, 'the picture is refused', `document.getElementById('probe')?.complete === true`);
  await engine.run(`new Promise((resolve) => setTimeout(resolve, 300))`);
  const heard = (await engine.heard()).join('\n');
  match(heard, /console warn(ing)?: probe of the console/);
  match(heard, /error: .*probe of errors/);
  match(heard, /policy: img-src http:\/\/nowhere\.invalid/);
}

/** Throws with what was heard, if anything. */
export async function expectSilence(engine: Engine): Promise<void> {
  same(await engine.heard(), []);
}
