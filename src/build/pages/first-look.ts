import { createHash } from 'node:crypto';
import type { Root } from 'postcss';

/* What only another medium than an ordinary screen shows can wait for the whole style sheet. */
const LATER = /print|forced-colors/;

/**
 * The page with the styles of what it shows at first written into it, and the whole style sheet moved behind its content, where it
 * holds nothing up: words are seen as soon as the page is there, not a second request later. The policy of the page is told the hash
 * of what was written in. Throws where the page has no style sheet or no policy, since neither may be lost.
 */
export function withFirstLook(html: string, styles: Root): string {
  const link = /<link rel="stylesheet" href="[^"]+">/.exec(html)?.[0];
  if (!link || !html.includes(' style-src '))
    throw new Error('A page has no style sheet or no style-src: see src/build/pages/first-look.ts.');
  const first = firstStyles(html, styles);
  const hash = createHash('sha256').update(first).digest('base64');
  return html
    .replace(link, () => `<style>${first}</style>`)
    .replace('</body>', () => `${link}</body>`)
    .replace(" style-src 'self'", () => ` style-src 'self' 'sha256-${hash}'`);
}

/** The rules that may concern an element of the page as it was built. */
function firstStyles(html: string, styles: Root): string {
  const classes = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
  const tags = new Set([...html.matchAll(/<([a-z]\w*)/g)].map(([, tag]) => tag));
  const concerns = (selector: string) => {
    const bare = selector.replaceAll(/:not\([^)]*\)|\[[^\]]*\]|#[\w-]+/g, ' ');
    const named = [...bare.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
    const elements = [...bare.replaceAll(/::?[\w-]+(\([^)]*\))?|\.[\w-]+/g, ' ').matchAll(/[a-z]\w*/g)].map(([tag]) => tag);
    return named.every((name) => classes.has(name)) && elements.every((tag) => tags.has(tag));
  };
  const first = styles.clone();
  // What nhsuk-frontend tells its scripts: we have none of them.
  first.walkDecls(/^--nhsuk-/, (declaration) => void declaration.remove());
  first.walkAtRules('media', (rule) => void (LATER.test(rule.params) && rule.remove()));
  first.walkRules((rule) => {
    // A step of an animation names no element.
    if (rule.parent && 'name' in rule.parent && rule.parent.name === 'keyframes') return;
    const kept = rule.selectors.filter(concerns);
    if (kept.length === 0 || rule.nodes.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  first.walkAtRules((rule) => void (rule.nodes?.length === 0 && rule.remove()));
  return first.toString().trim();
}
