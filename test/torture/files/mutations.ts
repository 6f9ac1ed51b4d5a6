import { FILE_LIMIT } from '../../../src/save/format/file.ts';
import type { Random } from '../random.ts';
import { byteMutations } from './bytes.ts';
import { draftOf, write } from './json.ts';
import { treeMutations, type TreeMutation } from './tree.ts';
import * as whole from './whole.ts';

/** Makes a bad file from a good one, with another good one at hand. */
export type Mutation = (text: string, random: Random, other: string) => string;

const onTree =
  (change: TreeMutation): Mutation =>
  (text, random, other) => {
    const draft = draftOf(text);
    change(draft, random, draftOf(other));
    return write(draft);
  };

const onTrees = { ...treeMutations, otherFormat: whole.otherFormat, otherVersion: whole.otherVersion };
const namesOfTree = Object.keys(onTrees) as readonly (keyof typeof onTrees)[];

/** Two to five changes at once, and now and then a byte: what one check lets through, the next must still bear. */
const several: Mutation = (text, random, other) => {
  const draft = draftOf(text);
  for (let changes = 2 + random.below(4); changes > 0; changes -= 1) {
    /* A change may have taken away what the next one needs. */
    if (Object.keys(draft.tree).length < 3) break;
    onTrees[random.pick(namesOfTree)](draft, random, draftOf(other));
  }
  const written = write(draft);
  return random.next() < 0.2 ? byteMutations.flipLetters(written, random) : written;
};

/** Every kind of damage, by name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  ...byteMutations,
  ...Object.fromEntries(namesOfTree.map((name) => [name, onTree(onTrees[name])])),
  otherApp: whole.otherApp,
  margins: whole.margins,
  filledUp: (text, random) => whole.filledUp(text, random, FILE_LIMIT),
  several,
};
