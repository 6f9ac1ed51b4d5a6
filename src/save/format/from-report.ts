/** Nothing that a person typed can look like it: in a report each `<` of theirs is written as `&lt;`, in the block as `\u003c`. */
const OPENING = '<script type="application/json" id="groundwork-assessment">';
const CLOSING = '</script>';

const ESCAPES: Readonly<Record<string, string>> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** A saved text as the part of an HTML report from which it can be opened again. It is data: no browser runs it. */
export function savedBlock(text: string): string {
  return `${OPENING}${text.replace(/[<\u2028\u2029]/g, (mark) => ESCAPES[mark]!)}${CLOSING}`;
}

/**
 * The saved text in an HTML report, or undefined where there is none. Found as text and never read as HTML, so nothing in a
 * file can run. The last one counts: ours stands at the end.
 */
export function savedTextIn(html: string): string | undefined {
  const at = html.lastIndexOf(OPENING);
  if (at < 0) return undefined;
  const from = at + OPENING.length;
  const to = html.indexOf(CLOSING, from);
  return to < 0 ? undefined : html.slice(from, to);
}
