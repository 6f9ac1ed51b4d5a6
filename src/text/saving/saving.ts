import type { SinceFile } from '../../save/format/encode.ts';
import type { Notice } from '../../save/keeping/find.ts';
import type { SaveState } from '../../save/keeping/keeping.ts';
import type { Browser } from '../../save/storage/browser.ts';
import type { BeforeSaving } from '../../stores/saving/saving.ts';
import { count } from '../count.ts';
import { momentInWords, timeInWords } from '../dates.ts';

type Why = NonNullable<Browser['why']>;

export const saving = {
  download: 'Download a copy of this assessment',
  notSaved: 'Your latest answers are not saved: see what to do',
  keepAgain: 'Keep it in this browser again',
  changedElsewhere: 'Changed in another tab',
  changedText: (titles: readonly string[]) => `Shown here as it is now: ${titles.join(', ')}.`,
  replacedLink: 'See what was replaced',
} as const;

/** Says that a file was handed to the browser, and what the person must see to. */
export function downloadInWords(moment: string): string {
  return `A copy was handed to the browser at ${timeInWords(moment)}: check that it is in your downloads.`;
}

/** The status line under the questions: how saving stands. `why` says why answers are not kept in the browser's database. */
export function savingInWords(state: SaveState | BeforeSaving, why: Why | null): string {
  switch (state.kind) {
    case 'starting':
      return 'Not saved yet: this page has not finished loading.';
    case 'opening':
      return 'This browser is slow to open what it keeps. What you answer meanwhile is saved as soon as it does.';
    case 'nothingYet':
      return NOTHING_YET[why ?? 'kept'];
    case 'saving':
      return 'Saving.';
    case 'saved':
      return savedInWords(state, why);
    case 'notSaved':
      return `${state.why === 'full' ? "Not saved, because this browser's storage is full." : "Not saved, because this browser's storage does not answer."} ${state.journalled ? 'What you typed is held for now' : 'What you typed is on this page only'}, and saving is tried again by itself. Download a copy to be safe.`;
    case 'halted':
      return state.why !== 'removed'
        ? 'Not saved, because what is stored here is of another version of Groundwork. Load this page again to get the newest.'
        : "Not saved, because this assessment was removed from this browser, in another tab or with the browser's data. Your answers are still on this page.";
  }
}

const NOTHING_YET: Readonly<Record<Why | 'kept', string>> = {
  kept: 'Your answers are saved in this browser as you give them.',
  chosen: 'Your answers are kept in this tab, and nowhere else. Download a copy before you close it.',
  blocked: 'This browser does not let the page store anything. Download a copy before you close this tab.',
  newer: 'Nothing is saved, because a newer version of Groundwork has been used here.',
};

function savedInWords({ at, place }: Extract<SaveState, { kind: 'saved' }>, why: Why | null): string {
  const time = timeInWords(at);
  if (place === 'browser') return `Saved in this browser at ${time}.`;
  if (place === 'small') return `Kept in this browser at ${time}, in a store that can lag behind. Download a copy to be safe.`;
  if (place === 'page') return `Kept on this page at ${time}, and lost when you leave it. Download a copy before you go on.`;
  return why === 'chosen'
    ? `Kept in this tab at ${time}, and nowhere else. Download a copy before you close it.`
    : `Kept in this tab at ${time}, because this browser does not let the page store anything. Download a copy before you close it.`;
}

/** How much has changed since all was last in a file. */
export function sinceFileInWords({ at, changed }: SinceFile): string {
  if (at === undefined) return 'Not in a file yet.';
  const since = `since your last file, of ${momentInWords(at)}.`;
  return changed.length === 0 ? `Nothing has changed ${since}` : `${count(changed.length, 'change')} ${since}`;
}

/** What to tell a person about what was found in the browser. */
export function noticeInWords(notice: Notice): { readonly heading: string; readonly text: string } {
  switch (notice.kind) {
    case 'setAside':
      return {
        heading: 'Something saved here could not be read',
        text: 'It was set aside in this browser, unchanged, so that nothing is lost: you can download it as it was found, under your assessments. You can go on with a new assessment.',
      };
    case 'previous':
      return {
        heading: 'What was saved last could not be read',
        text: `The state before it is shown, saved on ${momentInWords(notice.at)}. The damaged one was set aside in this browser, unchanged.`,
      };
    case 'doubtful':
      return {
        heading: 'Something changed what was saved here',
        text: 'It can be read, but it is not as Groundwork wrote it. Check your answers. The original was set aside in this browser, unchanged.',
      };
    case 'leftOut':
      return {
        heading: 'Some of what was saved here could not be read',
        text: `The rest is here. The original was set aside in this browser, unchanged. ${leftOutInWords(notice.parts)}`,
      };
    case 'newer':
      return {
        heading: 'This assessment was made with a newer version of Groundwork',
        text: 'It was left as it is. Load this page again to get the newer version. What you type here now is not saved.',
      };
    case 'stuck':
      return {
        heading: 'This version of Groundwork cannot open what an earlier one saved here',
        text: 'It was left as it is. Tell whoever hosts this site. What you type here now is not saved.',
      };
    case 'gone':
      return {
        heading: 'What was saved here is no longer there',
        text: 'It was removed, or this browser cleared what it stored. If you have a file of it, open the file from the first page.',
      };
  }
}

/** Which parts could not be read, the first ten by name. */
export function leftOutInWords(parts: readonly string[]): string {
  return `Left out: ${parts.slice(0, 10).join(', ')}${parts.length > 10 ? ` and ${parts.length - 10} more` : ''}.`;
}
