import { browser, type Browser } from '../save/storage/browser.ts';
import { newId } from './new-id.ts';

/** A name of this page's own: a duplicated tab has the same session, but never the same page. */
const writer = newId();

/** What keeps answers for this page, and why it is not the browser's database where it is not. */
export function thisBrowser(): Promise<Browser> {
  return browser(writer);
}
