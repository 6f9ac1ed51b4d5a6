import postcss from 'postcss';
import { expect, test } from 'vitest';
import { dark, DARK } from '../../src/build/dark.ts';

const compiled = async (css: string) => (await postcss([dark()]).process(css, { from: undefined })).css;

test('a colour is a property of the page, dark on a dark screen, as a ground and as a word', async () => {
  const css = await compiled('p{color:#212b32;background:#FFF}');
  expect(css).toContain('p{color:var(--line-212b32);background:var(--ground-ffffff)}');
  expect(css).toMatch(/^:root\{color-scheme:light;--line-212b32:#212b32;--ground-ffffff:#ffffff\}/);
  const [, onDark = ''] = css.split('@media screen and (prefers-color-scheme:dark)');
  expect(onDark).toContain(`--line-212b32:${DARK['#212b32']!.line};--ground-ffffff:${DARK['#ffffff']!.ground}`);
});

test('white words, what has the focus, paper and what no screen shows stay as they are', async () => {
  for (const css of [
    'a{color:white}',
    'a:focus{background:#ffeb3b;color:#10171b}',
    '@media print{p{color:#212b32}}',
    '@media print{@supports (display:grid){p{color:#212b32}}}',
    '.a{background:url("#212b3")}',
    ':root{--own:#212b32}',
  ])
    expect(await compiled(css)).toBe(css);
});

test('words keep 4.5 to 1 against every dark ground, and the ground of the page is dark', () => {
  const words = ['#212b32', '#4c6272', '#0b5a73', '#4b3a80', '#7c2855', '#0f6b5c', '#0a5146', '#7a4b00', '#b3261e', '#d5281b'];
  const grounds = ['#ffffff', '#f0f4f5', '#eef1f3', '#e3f1ee', '#fdf1d9', '#fbeae8'];
  for (const word of words)
    for (const ground of grounds) {
      const [light, below] = [luminance(DARK[word]!.line!), luminance(DARK[ground]!.ground!)];
      expect((light + 0.05) / (below + 0.05), `${word} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
});

/* WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
