/*
 * A part of the page that did not load, as when the site was updated while the page was open. Astro has tried twice by
 * then. The page stays readable, and says what happened and what to do. Where no script runs, or none ever answers, the
 * styles show the same message after a while: see `.gw-late`.
 */

document.addEventListener('astro:hydration-error', (event) => {
  // Without this Astro writes to the console, where nobody who can act on it looks.
  event.preventDefault();
  if (said()?.classList.contains('gw-late')) show();
});

const said = () => document.getElementById('not-loaded');
const again = document.getElementById('load-again');
again?.addEventListener('click', () => location.reload());
again?.removeAttribute('hidden');

/** All that comes at once has come: the message is not needed. It stays where a part failed, and where it comes too late it goes. */
const looking = setInterval(() => {
  if (document.querySelector('astro-island[ssr][client=load]')) return;
  clearInterval(looking);
  said()?.toggleAttribute('hidden', true);
}, 1000);

if (location.protocol === 'file:') {
  for (const part of said()?.querySelectorAll('p, button') ?? []) part.toggleAttribute('hidden', part.id !== 'from-disk');
  show();
}

function show(): void {
  clearInterval(looking);
  said()?.classList.remove('gw-late');
  said()?.removeAttribute('hidden');
  said()?.scrollIntoView({ block: 'nearest' });
}
