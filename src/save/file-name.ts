import type { Assessment, IsoDate } from '../core/answers.ts';

/**
 * A name for the file, such as groundwork-northmoor-2026-11-24.json. Letters of any language stay; what Windows does
 * not allow, and what would make the name read otherwise than it is, becomes a hyphen. At most 120 characters. `ending` is
 * what stands after the day, such as `.pdf` or `-board.pdf`.
 */
export function fileName({ deployment: { trust }, fictional }: Assessment, today: IsoDate, ending = '.json'): string {
  const name = trust
    .normalize('NFC')
    .toLowerCase()
    .slice(0, 60)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return ['groundwork', name || 'assessment', ...(fictional ? ['example'] : []), today].join('-').concat(ending);
}
