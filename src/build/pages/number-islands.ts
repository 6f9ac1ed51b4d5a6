/**
 * The page with its islands named island-1, island-2 and so on, by their order. Astro names them by the folder in which the build
 * ran, and then the same source would give other bytes on another machine, and a release could not be compared by its sum.
 */
export function withNumberedIslands(html: string): string {
  let count = 0;
  return html.replaceAll(/<astro-island uid="[^"]*"/g, () => `<astro-island uid="island-${(count += 1)}"`);
}
