import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/* The papers about the code lead a reader to files and folders by name: one that has moved is to be named anew. */

const PAPERS = ['README.md', 'questions/README.md', 'docs/walks.md', 'docs/glossary.md', ...globSync('docs/decisions/*.md')];

/** Files and folders that a paper names: whole paths anywhere, those of a layer inside src between backticks, and where links lead. */
function namedIn(paper: string): readonly string[] {
  const text = readFileSync(paper, 'utf8');
  const whole = [...text.matchAll(/(?<![\w/.-])(?:src|test|questions|docs|public|\.ci)\/(?:[\w./*-]|\[\w+\])*/g)].map(([path]) => path);
  const layers = readdirSync('src');
  const inside = [...text.matchAll(/`([a-z]+)(\/[\w./-]+)`/g)].flatMap(([, layer = '', rest = '']) =>
    layers.includes(layer) && !existsSync(`${layer}${rest}`) ? [`src/${layer}${rest}`] : [],
  );
  const links = [...text.matchAll(/\]\((?!\w+:|#)([^)#]+)/g)].map(([, path = '']) => `${paper.replace(/[^/]*$/, '')}${path}`);
  return [...new Set([...whole, ...inside, ...links].map((path) => path.replace(/\.$/, '')))];
}

test.each(PAPERS)('%s names files and folders that are there', (paper) => {
  expect(namedIn(paper).filter((path) => !(path.includes('*') ? globSync(path).length > 0 : existsSync(path)))).toEqual([]);
});

test('the glossary names types where they are defined', () => {
  const rows = readFileSync('docs/glossary.md', 'utf8').matchAll(/`(\w+)` in `(src\/[^`]+)`/g);
  const wrong = [...rows].filter(([, type, file]) => !new RegExp(`export (interface|type) ${type}\\b`).test(readFileSync(file!, 'utf8')));
  expect(wrong.map(([row]) => row)).toEqual([]);
});
