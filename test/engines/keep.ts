import { strictEqual as same, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { paths } from '../../src/paths.ts';
import { readFileText } from '../../src/save/format/file.ts';
import { saving } from '../../src/text/saving/saving.ts';
import type { Engine } from './engine.ts';
import { find, until, untilSays } from './until.ts';

interface Typed {
  readonly TRUST: string;
  readonly USE_CASE: string;
  readonly OWNER: string;
  readonly NOTE: string;
}

/** Downloads a copy, and reads from the disk what was typed. */
export async function keepAsFile(engine: Engine, url: string, { TRUST, USE_CASE, OWNER, NOTE }: Typed): Promise<void> {
  await engine.open(`${url}governance.html`);
  const button = '.gw-saving .gw-buttons button:last-child';
  await until(
    engine,
    'the button is ready',
    `${find(button)}?.disabled === false && ${find(button)}.innerText === ${JSON.stringify(saving.download)}`,
  );
  /* An island that comes to life late moves the button away from under the mouse. */
  await until(engine, 'all islands are alive', `!${find('astro-island[ssr]')}`);
  await until(engine, 'the end of the section has come', `${find('#complete')} !== null`);
  await engine.click(button);
  await untilSays(engine, '.gw-saving .gw-status', 'Nothing has changed since your last file');
  const text = readFileSync(await fileIn(engine.downloads), 'utf8');
  const read = readFileText(text);
  ok(read.ok, 'the file can be read');
  ok(read.intact, 'the file is whole');
  const { assessment } = read.saved;
  same(assessment.deployment.trust, TRUST);
  same(assessment.deployment.useCase, USE_CASE);
  ok(Object.keys(assessment.answers).length > 40, 'it holds the answers');
  ok(
    Object.values(assessment.remarks).some((remark) => remark.note === NOTE),
    'it holds the note',
  );
  ok(
    Object.values(assessment.plan).some((entry) => entry.owner === OWNER),
    'it holds the plan',
  );
}

/** Opens the file that was downloaded. It is what is here already, so it is simply gone on with. */
export async function openAgain(engine: Engine, url: string): Promise<void> {
  const path = await fileIn(engine.downloads);
  await engine.open(`${url}${paths.home}`);
  await until(engine, 'the page is alive', `!!${find(`a[href="${paths.assessments}"]`)}`);
  await engine.choose('#open-file', path);
  await until(engine, 'the questions are open', `document.title.startsWith('Questions')`);
}

/** The file that was downloaded, once it is whole. */
async function fileIn(folder: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [name, ...more] = readdirSync(folder);
    if (name !== undefined && more.length === 0 && /^groundwork-llŷn-and-wŷre-nhs-trust-\d{4}-\d\d-\d\d\.json$/.test(name)) {
      const path = join(folder, name);
      if (readFileSync(path, 'utf8').trimEnd().endsWith('}')) return path;
    }
    await wait(100);
  }
  throw new Error(`No file was downloaded to ${folder}: ${readdirSync(folder).join(', ') || 'it is empty'}`);
}
