/*
 * A page that is made part by part is still short when the browser would go back to where a person was on it. So the
 * place is kept with the page in the browser's history, as what stood at the top and how far above it began, and gone
 * back to when all is made.
 */

interface Place {
  /** Which of the parts of the page, counted from 0. */
  readonly at: number;
  /** Where it began, in pixels of CSS from the top of the view: never below it. */
  readonly top: number;
}

interface Kept {
  readonly place?: Place | undefined;
  /** What was chosen on the page. */
  readonly [chosen: string]: unknown;
}

/** What was kept with this page; nothing on a first visit. */
export function keptHere(): Kept {
  return (history.state as Kept | null) ?? {};
}

/** Keeps something with this page, for whoever comes back to it or loads it again. */
export function keepHere(what: Kept): void {
  history.replaceState({ ...keptHere(), ...what }, '');
}

/** Keeps from now on the place where a person stops scrolling, and from which the page is left. */
export function keepPlace(): void {
  const keep = () => {
    const all = parts();
    const at = all.findLastIndex((part) => part.checkVisibility() && part.getBoundingClientRect().top <= 0);
    keepHere({ place: at < 0 ? undefined : { at, top: all[at]!.getBoundingClientRect().top } });
  };
  // What is kept while the page goes is lost where it is loaded again; not every browser says that scrolling has ended.
  for (const moment of ['scrollend', 'pagehide']) addEventListener(moment, keep);
}

/** Goes back to the place that was kept with this page; does nothing where there is none. */
export function goToPlace(): void {
  const { place } = keptHere();
  const part = place && parts()[place.at];
  if (!part) return;
  // What is out of sight has only a guessed height: once it was in sight, it is measured.
  for (let time = 0; time < 2; time += 1) {
    part.scrollIntoView({ block: 'start', behavior: 'instant' });
    scrollBy({ top: -place.top, behavior: 'instant' });
  }
}

function parts(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main :is(.gw-part, .gw-action, h1, h2)')];
}
