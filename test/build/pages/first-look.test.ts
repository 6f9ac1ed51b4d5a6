import { createHash } from 'node:crypto';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { withFirstLook } from '../../../src/build/pages/first-look.ts';

const page = (body: string) =>
  `<head><meta content="script-src 'self'; style-src 'self' 'sha256-other='"><link rel="stylesheet" href="./a.css"></head><body>${body}</body>`;
const written = (css: string, body: string) => /<style>(.*)<\/style>/.exec(withFirstLook(page(body), postcss.parse(css)))?.[1];

test('what may concern an element of the page is written into it, in its order, and nothing else', () => {
  const css =
    'p{margin:0}h2{margin:0}.a,.b{color:red}.a .c{color:red}.a:not(.z):hover::before{content:""}[data-x] p{top:0}@media (width>=40em){.a{top:0}.b{top:0}}';
  expect(written(css, '<p class="a x">words</p>')).toBe(
    'p{margin:0}.a{color:red}.a:not(.z):hover::before{content:""}[data-x] p{top:0}@media (width>=40em){.a{top:0}}',
  );
});

test('what an animation leads to comes with it', () => {
  const css = '.a{animation:late 0s 9s}@keyframes late{from{top:1px}to{top:0}}';
  expect(written(css, '<p class="a">words</p>')).toBe(css);
});

test('paper, forced colours and what nhsuk-frontend tells its scripts wait for the whole style sheet', () => {
  const css = ':root{--nhsuk-version:"1"}@media print{p{top:0}}@media (forced-colors:active){p{top:0}}p{left:0}';
  expect(written(css, '<p>words</p>')).toBe('p{left:0}');
});

test('the whole style sheet stands behind the content, and the policy allows what was written in', () => {
  const html = withFirstLook(page('<p>words</p>'), postcss.parse('p{left:0}'));
  const hash = createHash('sha256').update('p{left:0}').digest('base64');
  expect(html).toContain(`style-src 'self' 'sha256-${hash}' 'sha256-other='`);
  expect(html).toContain('<p>words</p><link rel="stylesheet" href="./a.css"></body>');
  expect(html.match(/<link/g)).toHaveLength(1);
});

test('a page without a style sheet or a policy for styles is refused', () => {
  expect(() => withFirstLook('<head><meta content="x; style-src \'self\'"></head>', postcss.parse(''))).toThrow(/no style sheet/);
  expect(() => withFirstLook('<link rel="stylesheet" href="./a.css">', postcss.parse(''))).toThrow(/no style-src/);
});
