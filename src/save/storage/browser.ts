import { isRecord } from '../../core/record.ts';
import { removeDatabase } from './database.ts';
import { indexed } from './indexed.ts';
import { createJournal, type Journal } from './journal.ts';
import { small, tab, works, type Shelf } from './shelf.ts';
import type { Store, StoredText } from './store.ts';

/* What this browser offers, chosen once for a page and remembered. The only door to it for everything outside this folder. */

export interface Browser {
  readonly store: Store;
  readonly journal: Journal;
  /** Why answers are not kept in this browser; absent where they are. `newer`: a newer version has been here before. */
  readonly why?: 'chosen' | 'blocked' | 'newer';
}

const KEEP_NOTHING = 'keep-nothing';
const CURRENT = 'current';
const SEEN = 'seen';
const PREFERENCE = 'prefers:';

let chosen: Promise<Browser> | undefined;
/** What goes with this tab: its session, or where that is blocked what `choose` finds instead. */
let ofTab: { readonly shelf: Shelf; readonly place: 'tab' | 'page' } = { shelf: tab, place: 'tab' };

/** The place that keeps assessments, and the journal for the last moment. `writer` is a random name for this page. */
export function browser(writer: string): Promise<Browser> {
  chosen ??= choose(writer);
  return chosen;
}

async function choose(writer: string): Promise<Browser> {
  if (!works(tab)) ofTab = await carriedOrPage();
  if (keepsNothing()) return inTab(writer, 'chosen');
  const journal = createJournal(small, writer);
  try {
    await indexed.read('');
    for (const shelf of [small, tab]) if (shelf.keys('kept:').length > 0) await bringOver(shelf);
    return { store: indexed, journal };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') return inTab(writer, 'newer');
    if (!works(small)) return inTab(writer, 'blocked');
    const { shelfStore } = await import('./shelf-store.ts');
    return { store: shelfStore('small', small), journal };
  }
}

async function inTab(writer: string, why: NonNullable<Browser['why']>): Promise<Browser> {
  const { shelfStore } = await import('./shelf-store.ts');
  const { shelf, place } = ofTab;
  return { store: shelfStore(place, shelf), journal: createJournal(shelf, writer), why };
}

/**
 * Brings to IndexedDB what a shelf has kept: from a day when there was none, or from a tab in which a person no longer
 * chooses to keep nothing. Where it is cut off, the next page goes on with it.
 */
async function bringOver(shelf: Shelf): Promise<void> {
  const { shelfStore } = await import('./shelf-store.ts');
  const shelved = shelfStore('small', shelf);
  for (const found of (await shelved.readAll()).filter(isStoredText)) {
    const { newest } = await indexed.read(found.id);
    if (!isStoredText(newest) || newest.revision < found.revision) await indexed.change(found.id, () => found);
    await shelved.remove(found.id);
  }
}

function isStoredText(value: unknown): value is StoredText {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['revision'] === 'number' && typeof value['text'] === 'string';
}

async function carriedOrPage(): Promise<typeof ofTab> {
  const { carriedShelf } = await import('./carried.ts');
  const carried = carriedShelf();
  return carried ? { shelf: carried, place: 'tab' } : { shelf: pageShelf(), place: 'page' };
}

function pageShelf(): Shelf {
  const texts = new Map<string, string>();
  return {
    get: (key) => texts.get(key),
    set: (key, text) => (texts.set(key, text), true),
    remove: (key) => void texts.delete(key),
    keys: (start) => [...texts.keys()].filter((key) => key.startsWith(start)),
  };
}

/** The id of the assessment that this tab has open, or undefined. */
export function currentId(): string | undefined {
  return ofTab.shelf.get(CURRENT);
}

export function setCurrentId(id: string): void {
  ofTab.shelf.set(CURRENT, id);
}

/** Leaves this tab without an open assessment where it had this one, and without the meeting about it. */
export function forgetCurrent(id: string): void {
  for (const key of [CURRENT, SEEN]) if (ofTab.shelf.get(key) === id) ofTab.shelf.remove(key);
  holdMeeting(id, undefined);
}

/** Whether this tab has seen an assessment stored: where it is gone then, somebody or something has cleared it. */
export function wasSeen(id: string): boolean {
  return ofTab.shelf.get(SEEN) === id;
}

export function setSeen(id: string): void {
  if (!wasSeen(id)) ofTab.shelf.set(SEEN, id);
}

/** The id of the assessment that a link or file of questions began here, or undefined. */
export function begunFor(ask: string): string | undefined {
  return withoutTab().get(`ask:${ask}`);
}

/** Remembers what a link or file of questions began. Where that is not kept, opening it again begins anew, beside it. */
export function setBegunFor(ask: string, id: string): void {
  withoutTab().set(`ask:${ask}`, id);
}

/** The meeting on its way about an assessment, as text, or undefined. */
export function heldMeeting(id: string): string | undefined {
  return withoutTab().get(`meeting:${id}`);
}

/** Keeps a meeting at once, so that no vote is lost; without a text, forgets it. Whether it is kept now. */
export function holdMeeting(id: string, text: string | undefined): boolean {
  if (text !== undefined) return withoutTab().set(`meeting:${id}`, text);
  withoutTab().remove(`meeting:${id}`);
  return true;
}

function withoutTab(): Shelf {
  return keepsNothing() || !works(small) ? ofTab.shelf : small;
}

/** How a person likes to work on this computer, such as one question at a time; undefined where nothing was chosen. */
export function preference(name: string): string | undefined {
  return withoutTab().get(PREFERENCE + name);
}

export function setPreference(name: string, value: string): void {
  withoutTab().set(PREFERENCE + name, value);
}

/** Whether a person chose, in this tab, that nothing is to be kept in this browser. */
export function keepsNothing(): boolean {
  return ofTab.shelf.get(KEEP_NOTHING) !== undefined;
}

/**
 * Holds from the next page on: this page has chosen its place already. What the tab had open stays in the browser, so the
 * tab goes on with another: under one id, the one would be taken for the newer state of the other.
 */
export function setKeepsNothing(nothing: boolean): void {
  if (nothing) {
    ofTab.shelf.set(KEEP_NOTHING, 'yes');
    for (const key of [CURRENT, SEEN]) ofTab.shelf.remove(key);
  } else ofTab.shelf.remove(KEEP_NOTHING);
  chosen = undefined;
}

/**
 * Removes everything that this site keeps in this browser, what was set aside included. Other sites and tools of the
 * same host are left alone: only names that begin with ours are touched.
 */
export async function removeAll(): Promise<void> {
  for (const shelf of [small, ofTab.shelf]) for (const key of shelf.keys('')) if (key !== KEEP_NOTHING) shelf.remove(key);
  await removeDatabase().catch(() => undefined);
}
