/*
 * A part of the page that did not load, as when the site was updated while the page was open. Astro has tried twice by
 * then. The page stays readable, and says what happened and what to do.
 */

document.addEventListener('astro:hydration-error', (event) => {
  // Without this Astro writes to the console, where nobody who can act on it looks.
  event.preventDefault();
  const said = document.getElementById('not-loaded');
  if (!said?.hidden) return;
  said.hidden = false;
  said.scrollIntoView({ block: 'nearest' });
});

document.getElementById('load-again')?.addEventListener('click', () => location.reload());
