import type { Runs } from '../../model/report.ts';
import { webAddress } from '../../model/web-address.ts';
import { inline } from './clean.ts';
import type { Faces } from './faces.ts';
import type { Look } from '../look.ts';

/** Where a link leads, and the words that say so. One object for one link: its pieces are known by it. */
export interface Link {
  readonly url: string;
  readonly label: string;
}

/** Text in one weight, inside or outside one link. */
export interface Atom {
  readonly text: string;
  readonly strong: boolean;
  readonly link: Link | undefined;
  readonly width: number;
}

/** What stays on one line where it fits, with the space that follows it. */
export interface Word {
  readonly atoms: readonly Atom[];
  readonly width: number;
  readonly space: Atom | undefined;
}

/* Zero width: cleaned text has none, so here it marks where a word may break. */
const MAY_BREAK = '\u200B';

/** The words of each line that was typed as one. */
export function wordsOf(runs: Runs, look: Look, faces: Faces): readonly (readonly Word[])[] {
  const lines: Word[][] = [[]];
  let atoms: Atom[] = [];
  const close = (space?: Atom) => {
    if (atoms.length > 0 || space) lines.at(-1)!.push({ atoms, width: atoms.reduce((sum, atom) => sum + atom.width, 0), space });
    atoms = [];
  };
  for (const run of runs) {
    const strong = look.strong ?? run.strong ?? false;
    const link = linkOf(run.link, run.text);
    const atom = (text: string): Atom => ({ text, strong, link, width: faces.width(text, strong, look.size) });
    for (const token of tokens(faces.clean(run.text))) {
      if (token === '\n') {
        close();
        lines.push([]);
      } else if (token === ' ') close(atom(token));
      else if (token === MAY_BREAK) close();
      else atoms.push(atom(token));
    }
  }
  close();
  return lines;
}

function tokens(text: string): readonly string[] {
  return text.replace(/(\p{L}[-/–—])(?=\p{L})/gu, `$1${MAY_BREAK}`).match(/[ \n\u200B]|[^ \n\u200B]+/g) ?? [];
}

/* An address that no reader could follow is shown as text only. */
function linkOf(address: string | undefined, text: string): Link | undefined {
  const url = webAddress(address);
  return url === undefined ? undefined : { url, label: inline(text) || url };
}
