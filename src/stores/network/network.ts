import { atom } from 'nanostores';
import { rules } from 'groundwork:rules';
import { cellsOf } from '../../core/network/cells.ts';
import type { TrustFile } from '../../core/network/trusts.ts';
import type { Receipt } from '../../save/format/encode.ts';
import { isReply } from '../../save/asking/is-reply.ts';
import { limitOf, readFileText, type FileRefusal } from '../../save/format/file.ts';
import { readNetwork, type NetworkPlan } from '../../save/network/network-file.ts';
import { receive } from '../../save/format/receive.ts';
import { joinPlan } from './network-plan.ts';

/* The files of a network live on this page alone: nothing here touches the storage of the browser. */

/** What became of a file. Of a trust's file, what people typed is not kept but the name of the trust. */
export type Outcome =
  | {
      readonly kind: 'trust';
      readonly file: TrustFile;
      readonly bankVersion: string;
      /** How many answers fit these questions as they are, and how many things became different; absent where nothing did. */
      readonly receipt?: { readonly kept: number; readonly changed: number };
      readonly leftOut: number;
      readonly intact: boolean;
    }
  | { readonly kind: 'plan'; readonly added: number; readonly kept: number }
  | { readonly kind: 'refused'; readonly why: FileRefusal | 'reply' }
  | { readonly kind: 'tooMany' };

export interface NetworkEntry {
  readonly number: number;
  readonly name: string;
  readonly outcome: Outcome;
}

/** The most files that are read at once. */
export const FILES_AT_ONCE = 1000;
/* In milliseconds: how long the page works on files before it lets the browser do something else. */
const BUSY = 10;
const AHEAD = 8;

/** Every file that was added and not taken out again. */
export const $networkFiles = atom<readonly NetworkEntry[]>([]);
export const $reading = atom<{ readonly done: number; readonly all: number } | null>(null);
export const $shownAs = atom<{ readonly shownBy: 'names' | 'letters'; readonly naming: 'named' | 'unnamed' }>({
  shownBy: 'names',
  naming: 'unnamed',
});

let numbered = 0;

/**
 * Reads files one after the other and adds them to those that are there, all at the end or, once cancelled, none. Files
 * after the first thousand are named and not read. Tells how many were read and how many were not, or null when cancelled.
 */
export async function addFiles(
  files: readonly File[],
  signal: AbortSignal,
): Promise<{ readonly read: number; readonly not: number } | null> {
  const found: { readonly name: string; readonly outcome: Outcome | { readonly kind: 'found'; readonly plan: NetworkPlan } }[] = [];
  const first = files.slice(0, FILES_AT_ONCE);
  try {
    $reading.set({ done: 0, all: first.length });
    let since = performance.now();
    const texts: ReturnType<typeof textOf>[] = [];
    for (const [at, file] of first.entries()) {
      // A browser takes longer to hand over a text than the page to read it, so the next ones are on their way.
      while (texts.length < Math.min(first.length, at + AHEAD)) texts.push(textOf(first[texts.length]!));
      found.push({ name: file.name, outcome: outcomeOf(await texts[at]!) });
      if (performance.now() - since > BUSY) {
        $reading.set({ done: found.length, all: first.length });
        await pause();
        since = performance.now();
      }
      if (signal.aborted) return null;
    }
  } finally {
    $reading.set(null);
  }
  const more = files.slice(FILES_AT_ONCE).map(({ name }) => ({ name, outcome: { kind: 'tooMany' } as const }));
  const added = [...found, ...more].map(({ name, outcome }): NetworkEntry => {
    numbered += 1;
    return { number: numbered, name, outcome: outcome.kind === 'found' ? { kind: 'plan', ...joinPlan(outcome.plan) } : outcome };
  });
  $networkFiles.set([...$networkFiles.get(), ...added]);
  const not = added.filter(({ outcome }) => outcome.kind === 'refused' || outcome.kind === 'tooMany').length;
  return { read: added.length - not, not };
}

/** Takes a trust out: every file of its assessment. */
export function takeOut(id: string): void {
  $networkFiles.set($networkFiles.get().filter(({ outcome }) => outcome.kind !== 'trust' || outcome.file.id !== id));
}

/** Takes all files out. The network plan stays. */
export function takeAllOut(): void {
  $networkFiles.set([]);
}

/* What is too large is not read. A browser looks at the disk for the size and the page waits, so it is asked once. */
async function textOf(file: File): Promise<{ readonly text: string } | 'tooLarge' | 'unreadable'> {
  if (file.size > limitOf(file.name)) return 'tooLarge';
  return file.text().then(
    (text) => ({ text }),
    () => 'unreadable',
  );
}

function outcomeOf(read: Awaited<ReturnType<typeof textOf>>): Outcome | { readonly kind: 'found'; readonly plan: NetworkPlan } {
  if (read === 'tooLarge' || read === 'unreadable') return { kind: 'refused', why: read };
  const { text } = read;
  const network = readNetwork(text, rules.renames);
  if (network) return network.ok ? { kind: 'found', plan: network.plan } : { kind: 'refused', why: network.why };
  const opened = readFileText(text);
  if (!opened.ok) return { kind: 'refused', why: opened.why };
  if (isReply(opened.saved.assessment)) return { kind: 'refused', why: 'reply' };
  const { assessment, receipt } = receive(opened.saved, rules, opened.saved.savedAt);
  const { revision, savedAt, bankVersion } = opened.saved;
  return {
    kind: 'trust',
    file: { id: assessment.id, revision, savedAt, trust: assessment.deployment.trust, cells: cellsOf(rules, assessment) },
    bankVersion,
    ...(receipt && { receipt: { kept: receipt.kept, changed: changedIn(receipt) } }),
    leftOut: opened.leftOut.length,
    intact: opened.intact,
  };
}

function changedIn({ moved, reworded, notAllowed, retired, unknown }: Receipt): number {
  return [moved, reworded, notAllowed, retired, unknown].reduce((sum, list) => sum + list.length, 0);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
