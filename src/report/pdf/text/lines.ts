import type { Runs } from '../../model/report.ts';
import type { Faces } from './faces.ts';
import type { Look } from '../look.ts';
import { wordsOf, type Atom, type Word } from './words.ts';

/** Text of one weight and one link on one line, so far from the line's left end. */
export interface Piece extends Atom {
  readonly x: number;
}

export interface Line {
  readonly pieces: readonly Piece[];
  /** Without the space at its end: it is written, so that a reader does not join two words, but stands in the margin. */
  readonly width: number;
}

/** Breaks text into lines of this width: at spaces, after hyphens and slashes, and inside a word that no line could hold. */
export function linesOf(runs: Runs, width: number, look: Look, faces: Faces): readonly Line[] {
  return wordsOf(runs, look, faces).flatMap((words) => wrapped(words, width, (atom, most) => fitting(atom, most, look.size, faces)));
}

/* Sums of widths are not exact. */
const SLACK = 0.01;

type Fit = (atom: Atom, most: number) => Atom;

function wrapped(words: readonly Word[], width: number, fit: Fit): readonly Line[] {
  const lines: Line[] = [];
  let atoms: Atom[] = [];
  let x = 0;
  const put = (atom: Atom) => {
    atoms.push(atom);
    x += atom.width;
  };
  const end = () => {
    lines.push(lineOf(atoms));
    [atoms, x] = [[], 0];
  };
  for (const word of words) {
    if (atoms.length > 0 && x + word.width > width + SLACK) end();
    for (const atom of word.atoms) {
      let rest: Atom | undefined = atom;
      while (rest && x + rest.width > width + SLACK) {
        const first = fit(rest, width - x);
        // Not even one character fits behind what stands here already.
        if (x > 0 && x + first.width > width + SLACK) end();
        else {
          put(first);
          rest = without(rest, first);
          if (rest) end();
        }
      }
      if (rest) put(rest);
    }
    // At the start of a line a space would only push it in.
    if (word.space && atoms.length > 0) put(word.space);
  }
  end();
  return lines;
}

/* The longest beginning that fits: at least one character, so that every line takes something. */
function fitting(atom: Atom, most: number, size: number, faces: Faces): Atom {
  const characters = [...atom.text];
  let [low, high] = [1, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (faces.width(characters.slice(0, middle).join(''), atom.strong, size) <= most) low = middle;
    else high = middle - 1;
  }
  const text = characters.slice(0, low).join('');
  return { ...atom, text, width: faces.width(text, atom.strong, size) };
}

function without(atom: Atom, first: Atom): Atom | undefined {
  const text = atom.text.slice(first.text.length);
  return text === '' ? undefined : { ...atom, text, width: atom.width - first.width };
}

function lineOf(atoms: readonly Atom[]): Line {
  const pieces: Piece[] = [];
  let x = 0;
  for (const atom of atoms) {
    const last = pieces.at(-1);
    if (last && last.strong === atom.strong && last.link === atom.link)
      pieces[pieces.length - 1] = { ...last, text: last.text + atom.text, width: last.width + atom.width };
    else pieces.push({ ...atom, x });
    x += atom.width;
  }
  const last = atoms.at(-1);
  return { pieces, width: last?.text === ' ' ? x - last.width : x };
}
