import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { loadBank } from '../bank/load.ts';
import { levelsOf } from '../bank/levels.ts';
import { rulesOf } from '../bank/rules.ts';
import { titlesOf } from '../bank/titles.ts';
import { wordsOf } from '../bank/words.ts';

/** Where the data of the build stands: the folder of the bank, and the file of the worked example. */
export interface Data {
  readonly questions: string;
  readonly example: string;
}

/**
 * Gives the browser the bank and the worked example as modules: never fetched, never parsed as YAML there.
 * A mistake in the bank stops the build.
 */
export function bankModules({ questions, example }: Data): Plugin {
  const modules: Readonly<Record<string, () => string>> = {
    'groundwork:rules': () => exported('rules', rulesOf(loadBank(questions))),
    'groundwork:words': () => exported('words', wordsOf(loadBank(questions))),
    'groundwork:levels': () => exported('levels', levelsOf(loadBank(questions))),
    'groundwork:titles': () => exported('titles', titlesOf(loadBank(questions))),
    'groundwork:roles': () => exported('roles', loadBank(questions).roles),
    'groundwork:example': () => exported('example', parse(readFileSync(example, 'utf8'))),
  };
  return {
    name: 'groundwork-bank',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? modules[id.slice(1)]?.() : undefined),
  };
}

/* As JSON.parse of a text: engines read it faster than an object literal of this size. */
function exported(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
