import type { LiveFileState } from '../../stores/saving/live-file-state.ts';
import { timeInWords } from '../dates.ts';

export const liveFile = {
  choose: 'Keep saving to a file',
  how: 'A copy is the state of now. A file that you choose here is written again after every change.',
  chooseAnother: 'Choose another file',
  allow: 'Go on saving to this file',
  stop: 'Stop saving to this file',
} as const;

/** How it stands with the file that keeps saving itself; nothing where there is none. */
export function liveFileInWords(state: LiveFileState): string {
  switch (state.kind) {
    case 'none':
      return '';
    case 'asks':
      return `This assessment has a file, ${state.name}. The browser needs your leave to go on saving to it.`;
    case 'saved':
      return state.at === undefined ? `Every change goes to ${state.name} too.` : `Saved to ${state.name} at ${timeInWords(state.at)}.`;
    case 'failed':
      return `Not saved to ${state.name}: it was moved, is open elsewhere or may not be written to. It is tried again by itself.`;
    case 'changed':
      return `Not saved to ${state.name}, because somebody else has changed it. It was left as it is. Open it from the first page to see what it holds, and choose another file for your own.`;
    case 'another':
      return `Not saved to ${state.name}, because it holds another assessment. It was left as it is. Choose another file.`;
  }
}
