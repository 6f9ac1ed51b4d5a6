/*
 * "Back" leads to the page that a person came from, where that is one of those from which people look up a single question.
 * The browser knows the pages of this site that it has been on; an older one does not say, and keeps the way back of the page.
 */
const link = document.querySelector<HTMLAnchorElement>('.nhsuk-back-link');
const before = link && cameFrom();
const says = before && names()[pageOf(before.url) ?? ''];
if (link && before && says) {
  link.href = pageOf(before.url) ?? link.href;
  link.textContent = says;
  // Whoever was led to a question is far below the top: the same way back stands at the question too.
  const again = link.cloneNode(true) as HTMLAnchorElement;
  again.className = 'gw-card__back gw-screen-only';
  document.getElementById(location.hash.slice(1))?.closest('[data-card]')?.querySelector('.gw-card__foot')?.append(again);
  for (const way of [link, again]) way.addEventListener('click', goBack);
}

/** Going back instead of on keeps what was opened there, and the place. */
function goBack(event: MouseEvent): void {
  if (!before || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  window.navigation.traverseTo(before.key);
}

/** The last page before this one, whatever was looked up on this one since. */
function cameFrom(): NavigationHistoryEntry | undefined {
  if (!('navigation' in window)) return undefined;
  const { currentEntry } = window.navigation;
  return window.navigation
    .entries()
    .slice(0, currentEntry?.index)
    .findLast(({ url }) => pageOf(url) !== pageOf(location.href));
}

function pageOf(url: string | null): string | undefined {
  return url === null ? undefined : new URL(url).pathname.split('/').at(-1);
}

/* The link brings the words along: a page that is only read has no others. */
function names(): Readonly<Record<string, string>> {
  return JSON.parse(link?.dataset['backTo'] ?? '{}') as Record<string, string>;
}
