import { encodeForFile } from '../../save/format/encode.ts';
import { fileName } from '../../save/copy/file-name.ts';
import { writeFile } from '../../save/keeping/live-file.ts';
import type { LinkedFile } from '../../save/storage/database.ts';
import { linkedFile, linkFile } from '../../save/storage/linked-file.ts';
import { $assessment } from '../assessment.ts';
import { $liveFile } from './live-file-state.ts';
import { $stored, recordFiled } from './saving.ts';
import { today } from '../every-page/today.ts';

/* A file that keeps saving itself, where the browser allows it. Fetched only where it is wanted. */

declare global {
  interface Window {
    showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
  }
  interface FileSystemFileHandle {
    queryPermission?(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
    requestPermission?(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  }
}

/** At most this long, in milliseconds, between a change and its write to the file. */
const BEHIND_AT_MOST = 2000;

let file: Pick<LinkedFile, 'handle'> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let following: (() => void) | undefined;
let writing: Promise<void> | undefined;

/** Goes on with the file of the open assessment, where it has one and the browser still allows it. */
export async function resumeFile(): Promise<void> {
  const id = $assessment.get()?.id;
  file = id === undefined ? undefined : await linkedFile(id).catch(() => undefined);
  if (!file) return;
  const allowed = (await file.handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
  if (allowed === 'granted') follow();
  else $liveFile.set({ kind: 'asks', name: file.handle.name });
}

/** Lets the person choose a file, and from then on writes every change to it. */
export async function chooseFile(): Promise<void> {
  const assessment = $assessment.get();
  if (!assessment || !window.showSaveFilePicker) return;
  const handle = await window
    .showSaveFilePicker({
      suggestedName: fileName(assessment, today()),
      types: [{ description: 'Groundwork', accept: { 'application/json': ['.json'] } }],
    })
    .catch(() => undefined);
  if (!handle) return;
  file = { handle };
  await linkFile(assessment.id, file).catch(() => undefined);
  await write(true);
  if ($liveFile.get().kind === 'saved') follow();
}

/** Asks the browser again for leave to write to the file. */
export async function allowFile(): Promise<void> {
  if ((await file?.handle.requestPermission?.({ mode: 'readwrite' })) === 'granted') follow();
}

/** Leaves the file as it is and writes to it no more. */
export async function stopFile(): Promise<void> {
  following?.();
  following = undefined;
  file = undefined;
  $liveFile.set({ kind: 'none' });
  const id = $assessment.get()?.id;
  if (id !== undefined) await linkFile(id, undefined).catch(() => undefined);
}

function follow(): void {
  if (following || !file) return;
  if ($liveFile.get().kind !== 'saved') $liveFile.set({ kind: 'saved', name: file.handle.name });
  const unsubscribe = $stored.subscribe((stored) => {
    const behind = (stored?.sinceFile?.changed.length ?? 0) > 0;
    // The tab that a person looks at writes; the others would only be in its way.
    if (behind && document.visibilityState === 'visible') timer ??= setTimeout(() => void write(false), BEHIND_AT_MOST);
  });
  const onHidden = () => document.visibilityState === 'hidden' && timer !== undefined && void write(false);
  document.addEventListener('visibilitychange', onHidden);
  following = () => {
    unsubscribe();
    document.removeEventListener('visibilitychange', onHidden);
    clearTimeout(timer);
    timer = undefined;
  };
}

function write(first: boolean): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  writing = (writing ?? Promise.resolve()).then(() => writeNow(first));
  return writing;
}

async function writeNow(first: boolean): Promise<void> {
  const stored = $stored.get();
  const assessment = $assessment.get();
  if (!file || !stored || !assessment) return;
  if (!first && stored.sinceFile?.changed.length === 0) return;
  const { handle } = file;
  const { name } = handle;
  const at = new Date().toISOString();
  try {
    // Another tab of this browser may have written to the same file since.
    const { sum } = (await linkedFile(assessment.id)) ?? {};
    const written = await writeFile(handle, encodeForFile({ ...stored, assessment, savedAt: at }), assessment.id, first ? undefined : sum);
    if (written.kind !== 'written') {
      following?.();
      following = undefined;
      $liveFile.set(written.kind === 'changed' ? { kind: 'changed', name, text: written.text } : { kind: 'another', name });
      return;
    }
    await linkFile(assessment.id, { handle, sum: written.sum });
    $liveFile.set({ kind: 'saved', name, at });
    await recordFiled(at);
  } catch {
    $liveFile.set({ kind: 'failed', name });
    if (following) timer ??= setTimeout(() => void write(false), 30_000);
  }
}
