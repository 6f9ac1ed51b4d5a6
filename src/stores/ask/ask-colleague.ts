import { rules } from 'groundwork:rules';
import type { Assessment } from '../../core/answers.ts';
import { askOf, type Ask, type Choice } from '../../save/asking/ask.ts';
import { askFragment, LONG_LINK } from '../../save/asking/link.ts';
import { askText } from '../../save/asking/read-ask.ts';
import { askFileName } from '../../save/copy/file-name.ts';
import { handOver } from '../copy/hand-over.ts';
import { newId } from '../new-id.ts';
import { today } from '../every-page/today.ts';

/** Puts together what a colleague is asked, under an id of its own. */
export function makeAsk(assessment: Assessment, choice: Omit<Choice, 'id'>): Ask {
  return askOf(assessment, { id: newId(), ...choice }, rules.version);
}

/** The link to a page that opens these questions; undefined where there is too much for one, or this browser cannot make it. */
export async function linkTo(ask: Ask, page: string): Promise<string | undefined> {
  const fragment = await askFragment(ask);
  return fragment && new URL(page + fragment, location.href).href;
}

/** Whether some mail programs would cut a link. */
export function isLong(link: string): boolean {
  return link.length > LONG_LINK;
}

/** Whether neither link nor file can hold it. */
export function isTooMuch(ask: Ask): boolean {
  return askText(ask) === undefined;
}

/** Hands the questions to the browser as a file. */
export function saveAsk(ask: Ask): void {
  const text = askText(ask);
  if (text !== undefined) handOver(text, askFileName(ask, today()));
}

/** From how many characters on a link is long. */
export const longFrom = LONG_LINK;
