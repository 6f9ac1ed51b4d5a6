import { placesIn, type Json, type JsonRecord } from './json.ts';

const TRIES = 400;

/** A larger text takes too long to try again and again, and is large for a reason. */
const LARGEST = 200_000;

/** A smaller text that fails in the same way, found by leaving parts out. Stops after some hundred tries. */
export function shrink(text: string, fails: (text: string) => boolean): string {
  if (text.length > LARGEST) return text;
  let [smallest, tries] = [text, 0];
  const isTried = (candidate: string): boolean => {
    tries += 1;
    if (candidate === '' || candidate.length >= smallest.length || !fails(candidate)) return false;
    smallest = candidate;
    return true;
  };
  const goesOn = (): boolean => tries < TRIES;
  while (goesOn() && withoutSubtree(smallest, goesOn, isTried));
  for (let size = Math.floor(smallest.length / 2); size >= 1 && goesOn(); size = Math.floor(size / 2)) {
    for (let at = 0; at < smallest.length && goesOn();) {
      if (!isTried((smallest.slice(0, at) + smallest.slice(at + size)).toWellFormed())) at += size;
    }
  }
  return smallest;
}

/** Tries the file without each of its parts, the large ones first; true when one was not needed. */
function withoutSubtree(text: string, goOn: () => boolean, isTried: (candidate: string) => boolean): boolean {
  let tree: Json;
  try {
    tree = JSON.parse(text) as Json;
  } catch {
    return false;
  }
  if (typeof tree !== 'object' || tree === null) return false;
  for (const { parent, key } of placesIn(tree as JsonRecord)) {
    if (!goOn()) return false;
    const kept = Object.getOwnPropertyDescriptor(parent, key);
    Reflect.deleteProperty(parent, key);
    if (!Array.isArray(parent) && isTried(written(tree))) return true;
    if (kept) Object.defineProperty(parent, key, kept);
  }
  return false;
}

/** JSON.stringify gives up on what is nested too deep; as it cannot be written, it cannot be made smaller here. */
function written(tree: Json): string {
  try {
    return JSON.stringify(tree);
  } catch {
    return '';
  }
}
