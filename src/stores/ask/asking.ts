import { rules } from 'groundwork:rules';
import { atom } from 'nanostores';
import type { Assessment } from '../../core/answers.ts';
import { askedAmong } from '../../core/score/applicable.ts';
import type { Ask } from '../../save/asking/ask.ts';
import { ASK_LIMIT } from '../../save/asking/ask.ts';
import { readFragment } from '../../save/asking/link.ts';
import { readAsk, type AskRead, type AskRefusal } from '../../save/asking/read-ask.ts';
import { isAskFragment } from '../../save/asking/readings.ts';
import { replyTo, type Begun } from '../../save/asking/reply.ts';
import type { Saved } from '../../save/format/encode.ts';
import { savedAssessments } from '../../save/keeping/list.ts';
import { begunFor, currentId, setBegunFor, setCurrentId } from '../../save/storage/browser.ts';
import { thisBrowser } from '../browser.ts';
import { put } from '../library/library.ts';
import { newId } from '../new-id.ts';

/** What the page of a colleague shows. */
export type Asked =
  /** Nothing was asked here in this tab; with the replies that were begun in this browser. */
  | { readonly kind: 'nothing'; readonly begun: readonly Saved[]; readonly why?: AskRefusal }
  /** To be read first: nothing has been changed or stored. */
  | {
      readonly kind: 'preview';
      readonly ask: Ask;
      readonly fresh: Begun;
      /** Ids of what will be asked: not of what the facts about the deployment leave out. */
      readonly asked: readonly string[];
      readonly before?: Saved;
      readonly others: number;
    }
  | { readonly kind: 'answering' };

/** Null until the page has looked. */
export const $asked = atom<Asked | null>(null);

/** Whether the address of this page is a link to questions, as it stays until they are looked at. */
export function carriesAsk(): boolean {
  return isAskFragment(location.hash);
}

/** Looks at what led here: a link, a reply that this tab has open, or nothing. The link is taken out of the address bar. */
export async function lookAtAsk(): Promise<void> {
  const fragment = location.hash;
  if (carriesAsk()) {
    history.replaceState(history.state, '', location.pathname + location.search);
    await show(await readFragment(fragment));
    return;
  }
  const here = await kept();
  const open = here.find(({ assessment }) => assessment.id === currentId());
  $asked.set(open?.assessment.only ? { kind: 'answering' } : { kind: 'nothing', begun: replies(here) });
}

/** Looks at a file of questions. Where it asks nothing, says why, and nothing has changed. */
export async function offerAskFile(file: File): Promise<void> {
  if (file.size > ASK_LIMIT) return show({ ok: false, why: 'tooLarge' });
  const text = await file.text().catch(() => undefined);
  await show(text === undefined ? { ok: false, why: 'unreadable' } : readAsk(text));
}

/** Begins the reply beside what is here. Rejects where this browser has no room for it; nothing has changed then. */
export async function startReply(ask: Ask, { saved }: Begun): Promise<void> {
  await put(saved);
  setBegunFor(ask.id, saved.assessment.id);
  goOnWith(saved.assessment.id);
}

/** Goes on with a reply that was begun before. */
export function goOnWith(id: string): void {
  setCurrentId(id);
  $asked.set({ kind: 'answering' });
}

async function show(read: AskRead): Promise<void> {
  const here = await kept();
  const refuse = (why: AskRefusal) => $asked.set({ kind: 'nothing', begun: replies(here), why });
  if (!read.ok) return refuse(read.why);
  const { ask } = read;
  const fresh = replyTo(ask, rules, newId(), new Date().toISOString());
  const asked = askedOf(fresh.saved.assessment);
  if (fresh.saved.assessment.only?.length === 0) return refuse('nothingLeft');
  if (asked.length === 0) return refuse('noneApplies');
  const begun = begunFor(ask.id);
  const before = here.find(({ assessment }) => assessment.id === begun);
  const others = here.filter((saved) => saved !== before).length;
  $asked.set({ kind: 'preview', ask, fresh, asked, others, ...(before && { before }) });
}

/** Ids of the questions of a reply that are asked, in its order: those that the facts about its deployment leave. */
export function askedOf(assessment: Assessment): readonly string[] {
  return askedAmong(rules, assessment.only ?? [], assessment);
}

async function kept(): Promise<readonly Saved[]> {
  const { store } = await thisBrowser();
  return savedAssessments(await store.readAll().catch(() => []));
}

function replies(here: readonly Saved[]): readonly Saved[] {
  return here.filter(({ assessment }) => assessment.only !== undefined);
}
