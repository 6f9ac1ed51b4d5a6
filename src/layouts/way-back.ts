import { site } from '../text/site.ts';

/*
 * "Back" leads to the page that a person came from, where that is one of those from which people look up a single question.
 * The browser knows the pages of this site that it has been on; an older one does not say, and keeps the way back of the page.
 */
const link = document.querySelector<HTMLAnchorElement>('.nhsuk-back-link');
const before = link && cameFrom();
const name = before && site.backTo[pageOf(before.url) ?? ''];
if (link && before && name) {
  const back = () => {
    link.href = pageOf(before.url) ?? link.href;
    link.textContent = name;
  };
  back();
  // Going back instead of on keeps what was opened there, and the place.
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    window.navigation.traverseTo(before.key);
  };
  link.addEventListener('click', go);
  atQuestion(link, go);
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

/** Whoever was led to a question is far below the top: the same way back stands at the question too. */
function atQuestion(link: HTMLAnchorElement, go: (event: MouseEvent) => void): void {
  const card = document.getElementById(location.hash.slice(1))?.closest('[data-card]');
  const again = document.createElement('a');
  again.href = link.href;
  again.className = 'gw-card__back gw-screen-only';
  again.textContent = link.textContent;
  again.addEventListener('click', go);
  card?.querySelector('.gw-card__foot')?.append(again);
}
