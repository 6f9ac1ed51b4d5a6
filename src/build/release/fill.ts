import { escaped } from '../../figures/legal-text.ts';
import { blanks, type Blank } from '../../text/pages/blanks.ts';
import type { Files } from './files.ts';
import type { Host } from './host.ts';

/** The pages that have blanks. */
const STATEMENTS = ['privacy.html', 'accessibility.html'];

const BLANK = /<!-- FILL IN: (\w+) --><mark[^>]*>[^<]*<\/mark>/g;
const PANEL = /<!-- TAKE OUT WHEN FILLED IN -->[\s\S]*?<!-- UP TO HERE -->/;

export interface Filled {
  readonly files: Files;
  /** What is still blank, each once. */
  readonly left: readonly Blank[];
}

/** Fills the blanks of the two statements with what the host says, as text. All other files stay as they are. */
export function fill(files: Files, host: Host): Filled {
  const left = new Set<Blank>();
  const filled = STATEMENTS.map((name) => {
    const html = new TextDecoder().decode(files[name]);
    const { text, left: here } = fillPage(html, host);
    here.forEach((blank) => left.add(blank));
    return [name, new TextEncoder().encode(text)] as const;
  });
  return { files: { ...files, ...Object.fromEntries(filled) }, left: [...left] };
}

/** Fills the blanks of one page; the panel that says that it is not complete goes with the last of them. */
export function fillPage(html: string, host: Host): { readonly text: string; readonly left: readonly Blank[] } {
  const left: Blank[] = [];
  const text = html.replaceAll(BLANK, (marked: string, name: string) => {
    if (!isBlank(name)) throw new Error(`The page has a blank "${name}" that src/text/pages/blanks.ts does not have. Add it there.`);
    const words = host[name];
    if (words === undefined) left.push(name);
    return words === undefined ? marked : escaped(words);
  });
  return { text: left.length === 0 ? text.replace(PANEL, '') : text, left };
}

const isBlank = (name: string): name is Blank => Object.hasOwn(blanks, name);
