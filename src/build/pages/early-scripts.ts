/**
 * The page with a link for every script that brings its islands to life at once. A browser finds out only from a script which
 * others it needs, one request after the other; told at the start, it asks for all of them together.
 * `read` gives a built script by its name.
 */
export function withEarlyScripts(html: string, read: (name: string) => string): string {
  const islands = [...html.matchAll(/<astro-island [^>]*client="load"[^>]*>/g)].map(([tag]) => tag);
  const roots = islands.flatMap((tag) =>
    [...tag.matchAll(/ (?:component|renderer)-url="\.\/_astro\/([^"]+)"/g)].map(([, name = '']) => name),
  );
  const needed = new Set<string>();
  const follow = (name: string) => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const [, other = ''] of read(name).matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g)) follow(other);
  };
  roots.forEach(follow);
  // The longest first: the rest comes while it is on its way.
  const links = [...needed].toSorted((a, b) => read(b).length - read(a).length || a.localeCompare(b));
  return html.replace('</head>', () => `${links.map((name) => `<link rel="modulepreload" href="./_astro/${name}">`).join('')}</head>`);
}
