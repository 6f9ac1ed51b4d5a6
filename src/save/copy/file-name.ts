import type { Assessment, IsoDate } from '../../core/answers.ts';

/**
 * A name for the file, such as groundwork-northmoor-2026-11-24.json, or groundwork-northmoor-reply-pacs-manager-2026-11-24.json
 * where a colleague was asked some questions. Letters of any language stay; what Windows does not allow, and what would make
 * the name read otherwise than it is, becomes a hyphen. At most 120 characters. `ending` is what stands after the day, such
 * as `.pdf` or `-board.pdf`.
 */
export function fileName({ deployment: { trust }, fictional, respondent, only }: Assessment, today: IsoDate, ending = '.json'): string {
  const name = plain(trust, only ? 40 : 60) || 'assessment';
  const reply = only ? ['reply', plain(respondent.role, 30)].filter(Boolean) : [];
  return ['groundwork', name, ...reply, ...(fictional ? ['example'] : []), today].join('-').concat(ending);
}

/** The name of a file of questions, such as groundwork-northmoor-questions-pacs-manager-2026-11-24.json. */
export function askFileName({ trust, role }: { readonly trust: string; readonly role: string }, today: IsoDate): string {
  return ['groundwork', plain(trust, 40), 'questions', plain(role, 40), today].filter(Boolean).join('-').concat('.json');
}

function plain(text: string, most: number): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .slice(0, most)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
}
