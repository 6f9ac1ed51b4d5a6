import type { Notice } from '../save/find.ts';
import type { SaveState } from '../save/keeper.ts';
import { timeInWords } from './dates.ts';

export const saving = {
  download: 'Download a copy of this assessment',
} as const;

/** Says that a file was handed to the browser, and what the person must see to. */
export function downloadInWords(moment: string): string {
  return `A copy was handed to the browser at ${timeInWords(moment)}: check that it is in your downloads.`;
}

/** The status line under the questions: how saving stands. */
export function savingInWords(state: SaveState): string {
  if (state.kind === 'nothingYet') return 'Your answers are saved in this browser as you give them.';
  if (state.kind === 'saving') return 'Saving in this browser.';
  if (state.kind === 'saved') return `Saved in this browser at ${timeInWords(state.at)}.`;
  return state.why === 'newer'
    ? 'Not saved, because what is stored here was made with a newer version of Groundwork.'
    : 'Not saved, because this browser does not let the page store anything. Your answers are lost when you close this tab.';
}

/** What to tell a person about what was found in the browser. */
export function noticeInWords(notice: Notice): { readonly heading: string; readonly text: string } {
  switch (notice.kind) {
    case 'setAside':
      return {
        heading: 'Something saved here could not be read',
        text: 'It was set aside in this browser, unchanged, so that nothing is lost. You can go on with a new assessment.',
      };
    case 'leftOut':
      return {
        heading: 'Some of what was saved here could not be read',
        text: `The rest is here. The original was set aside in this browser, unchanged. Left out: ${notice.parts.slice(0, 10).join(', ')}${notice.parts.length > 10 ? ` and ${notice.parts.length - 10} more` : ''}.`,
      };
    case 'newer':
      return {
        heading: 'This assessment was made with a newer version of Groundwork',
        text: 'It was left as it is. Load this page again to get the newer version. What you type here now is not saved.',
      };
    case 'noStorage':
      return {
        heading: 'This browser does not let the page store anything',
        text: 'You can read and answer, but your answers are lost when you leave. A private window or a setting of your organisation can be the reason.',
      };
  }
}
