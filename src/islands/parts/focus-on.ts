/**
 * Gives the focus to what takes the place of a control that goes when it is used, once the page shows it: a control, or a
 * heading that nobody tabs to. Does nothing where there is none. With `still` the page does not scroll to it.
 */
export function focusOn(find: () => HTMLElement | null | undefined, still = false): void {
  setTimeout(() => {
    const place = find();
    if (!place) return;
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.focus({ preventScroll: still });
  });
}

/** As `focusOn`, but only where nothing has the focus any more: what was used may have stayed. */
export function focusIfLost(find: () => HTMLElement | null | undefined): void {
  focusOn(() => (document.activeElement === document.body ? find() : null));
}
