import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/* dist/ as a browser would fetch it. */

const DIST = `${import.meta.dirname}/../../dist`;

export const htmlFiles = readdirSync(DIST).filter((name) => name.endsWith('.html'));
export const chunks = readdirSync(`${DIST}/_astro`).filter((name) => name.endsWith('.js'));
export const existsIn = (name: string) => existsSync(`${DIST}/${name}`);
export const textOf = (name: string) => readFileSync(`${DIST}/${name}`, 'utf8');
/** The styles that stand in a page itself, and the page without them. */
const FIRST_LOOK = /<style>:root[\s\S]*?<\/style>/;
export const firstLookOf = (name: string) => FIRST_LOOK.exec(textOf(name))?.[0] ?? '';
export const withoutFirstLook = (name: string) => textOf(name).replace(FIRST_LOOK, '');
export const chunkText = (name: string) => textOf(`_astro/${name}`);
export const gzipped = (texts: readonly string[]) => texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);

const CHUNK = /_astro\/([\w.-]+\.js)/g;
const STATIC = /(?:from|import)\s*"\.\/([\w.-]+\.js)"/g;
const DYNAMIC = /import\(\s*[`"']\.\/([\w.-]+\.js)[`"']\s*\)/g;
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** The chunks that a page fetches by itself: those that it names, and all that they import at once. Parts that wait until the browser has time come later. */
export function chunksAtOnce(page: string): readonly string[] {
  return chunksOf(textOf(page).replace(/<astro-island[^>]*client="idle"[^>]*>/g, ''));
}

/** The same with the parts that come when the browser has time. */
export function chunksWhenIdle(page: string): readonly string[] {
  return chunksOf(textOf(page));
}

const chunksOf = (html: string) => follow(found(html, CHUNK), (name) => found(chunkText(name), STATIC));

/** All chunks that a page may fetch, also later. */
export function chunksInAll(page: string): readonly string[] {
  return follow(found(textOf(page), CHUNK), (name) => [...found(chunkText(name), STATIC), ...found(chunkText(name), DYNAMIC)]);
}

export function stylesOf(page: string): readonly string[] {
  return found(textOf(page), /_astro\/([\w.-]+\.css)/g).map((name) => textOf(`_astro/${name}`));
}

function follow(start: readonly string[], next: (name: string) => readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    next(name).forEach(visit);
  };
  start.forEach(visit);
  return [...seen];
}
