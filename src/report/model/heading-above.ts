import type { Block } from './report.ts';

/** The words of the heading under which a block stands: what a table without a caption of its own is called. */
export function headingAbove(blocks: readonly Block[], at: number): string {
  const heading = blocks.slice(0, at).findLast((block) => block.kind === 'heading');
  return heading?.text ?? '';
}
