import type { Declaration, Plugin, Root } from 'postcss';

/** What a colour of the light look becomes on a dark screen: as a ground, and as a word or line. What is not named stays. */
interface Dark {
  readonly ground?: string;
  readonly line?: string;
}

/*
 * One table for our own styles and for those of nhsuk-frontend, which has no dark look. White stays as a word, since it stands
 * on a ground that stays dark; the ground of a button, of the header and of what has the focus stays as it is.
 */
export const DARK: Readonly<Record<string, Dark>> = {
  '#ffffff': { ground: '#141b1f' },
  '#f0f4f5': { ground: '#141b1f' },
  '#d8dde0': { ground: '#1d262b', line: '#46545d' },
  '#eef1f3': { ground: '#1f292f', line: '#1f292f' },
  '#212b32': { ground: '#e6ebee', line: '#e6ebee' },
  '#4c6272': { ground: '#b0bfc9', line: '#b0bfc9' },
  '#768692': { line: '#b0bfc9' },
  '#aeb7bd': { ground: '#3a474f', line: '#5d6c76' },
  '#e0e4e6': { ground: '#26323a' },
  '#dbe3e5': { ground: '#26383e' },
  '#cbd6d8': { ground: '#30454c' },
  '#12454f': { line: '#86c9d4' },
  '#0b5a73': { line: '#8fcbea' },
  '#4b3a80': { line: '#c4b5f4' },
  '#7c2855': { line: '#f4a9cb' },
  '#0f6b5c': { line: '#63c6b3' },
  '#0a5146': { line: '#8fdccb' },
  '#e3f1ee': { ground: '#163530' },
  '#9ccac1': { line: '#2c6b60' },
  '#7a4b00': { line: '#f2c675' },
  '#fdf1d9': { ground: '#382b10' },
  '#b3261e': { line: '#ff9d93' },
  '#fbeae8': { ground: '#431e1b' },
  '#f3c6c0': { line: '#8c3c34' },
  '#d5281b': { line: '#ff8f84' },
  '#007f3b': { line: '#70d39c' },
};

/**
 * Gives the compiled styles their dark look: each colour that has a dark counterpart becomes a property of the page, which a
 * screen that is set to dark changes. Paper is never dark, and colours that a person forces are theirs.
 */
export function dark(): Plugin {
  return {
    postcssPlugin: 'groundwork-dark',
    OnceExit(root, { parse }) {
      const used = new Map<string, readonly [string, string]>();
      root.walkDecls((declaration) => {
        if (declaration.prop.startsWith('--') || onPaper(declaration)) return;
        declaration.value = declaration.value.replaceAll(/#[\da-f]{3,8}\b|\bwhite\b/gi, (colour) => {
          const light = whole(colour);
          const kind = declaration.prop.startsWith('background') ? 'ground' : 'line';
          const changed = DARK[light]?.[kind];
          if (changed === undefined) return colour;
          const name = `--${kind}-${light.slice(1)}`;
          used.set(name, [light, changed]);
          return `var(${name})`;
        });
      });
      if (used.size > 0) root.prepend(parse(propertiesOf(used)) as Root);
    },
  };
}

function propertiesOf(used: ReadonlyMap<string, readonly [string, string]>): string {
  const said = (which: 0 | 1) => [...used].map(([name, colours]) => `${name}:${colours[which]}`).join(';');
  return `:root{color-scheme:light;${said(0)}}@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${said(1)}}}`;
}

/* Six digits, so that a colour is one colour however it is written. */
function whole(colour: string): string {
  const lower = colour.toLowerCase();
  if (lower === 'white') return '#ffffff';
  return lower.length === 4 ? `#${lower.slice(1).replaceAll(/./g, '$&$&')}` : lower;
}

function onPaper(declaration: Declaration): boolean {
  for (let at = declaration.parent; at; at = at.parent as typeof at) if ('params' in at && String(at.params).includes('print')) return true;
  return false;
}
