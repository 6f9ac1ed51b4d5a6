/*
 * Without a connection the next page cannot come, and the browser's own error page would stand in place of the work.
 * So a link to another page is held once, and says why; selected again it is followed. Online this does nothing.
 */

let held: HTMLAnchorElement | undefined;

// In the capture phase, before an island acts on the same click.
document.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (navigator.onLine || !link || link === held || !leaves(link)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    held = link;
    tell(link);
  },
  true,
);

addEventListener('online', () => {
  held = undefined;
  message()?.toggleAttribute('hidden', true);
});

function leaves(link: HTMLAnchorElement): boolean {
  const here = link.pathname === location.pathname && link.host === location.host && link.hash !== '';
  return link.protocol.startsWith('http') && !link.hasAttribute('download') && !here;
}

/** Says it beside the link: anywhere else it could be out of sight. An alert is read out when it appears. */
function tell(link: HTMLAnchorElement): void {
  const said = message();
  if (!said) return;
  said.hidden = true;
  place(said, link);
  said.hidden = false;
  said.scrollIntoView({ block: 'nearest' });
}

/** Under the line in which the link stands, not between its words; for a link of the header, under the header. */
function place(said: HTMLElement, link: HTMLAnchorElement): void {
  const header = link.closest('header');
  const line = link.closest('p, dd, th, .nhsuk-task-list__name-and-hint, li');
  if (header) header.nextElementSibling?.prepend(said);
  else if (line instanceof HTMLParagraphElement) line.after(said);
  else if (line) line.append(said);
  else link.after(said);
}

function message(): HTMLElement | null {
  return document.getElementById('offline');
}
