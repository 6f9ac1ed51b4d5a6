import { legalText } from '../../src/figures/legal-text.ts';
import type { Block, Report, Runs } from '../../src/report/model/report.ts';

/** All that a report says, in order, each text as a file may hold it and without white space, as `wordless` leaves it. */
export function saidBy({ blocks }: Report): readonly string[] {
  return blocks.flatMap(saidByBlock).map(wordless).filter(Boolean);
}

/** A text as it can be compared: formats break lines where they like. */
export function wordless(text: string): string {
  return legalText(text).replace(/\s+/g, '');
}

/** The first of the texts that does not follow on those before it; undefined where all stand in order. */
export function firstMissing(texts: readonly string[], text: string): string | undefined {
  let at = 0;
  return texts.find((part) => {
    const found = text.indexOf(part, at);
    at = found + part.length;
    return found < 0;
  });
}

function saidByBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return spoken(block.runs);
    case 'list':
      return block.items.flatMap(spoken);
    case 'table':
      return [block.caption, ...block.columns.map(({ name }) => name), ...block.rows.flatMap((row) => row.flatMap(spoken))];
    case 'figure':
      return [];
    case 'signatures':
      return block.roles;
  }
}

function spoken(runs: Runs): readonly string[] {
  return runs.map(({ text }) => text);
}
