import type { Runs } from '../../model/report.ts';
import { baseline } from './draw-lines.ts';
import { flowLines, startHeight } from './flow-lines.ts';
import type { Kind } from '../kind.ts';
import { linesOf } from './lines.ts';
import { CONTENT_WIDTH, PAGE } from '../look.ts';
import { need, type Pen } from '../pen.ts';
import type { Tag } from '../tagged.ts';

type List = Kind<'list'>;

const INDENT = 16;
const BULLET = '•';

const lines = (item: Runs, { faces, looks }: Pen) => linesOf(item, CONTENT_WIDTH - INDENT, looks.list, faces);

/** Draws a list with a bullet before each item. */
export function drawList({ items }: List, pen: Pen): void {
  if (items.length === 0) return;
  const tag = pen.sheet.struct('L');
  tag.dictionary.data['A'] = { O: 'List', ListNumbering: 'Disc' };
  pen.root.add(tag);
  for (const item of items) drawItem(item, tag, pen);
  tag.end();
  pen.y += pen.looks.after.list;
}

/** The height of the lines that begin a list. */
export function listStart({ items: [first] }: List, pen: Pen): number {
  return first ? startHeight(lines(first, pen), pen.looks.list) : 0;
}

function drawItem(runs: Runs, list: Tag, pen: Pen): void {
  const { sheet, faces } = pen;
  const look = pen.looks.list;
  const set = lines(runs, pen);
  need(pen, startHeight(set, look));
  const [item, label, body] = [sheet.struct('LI'), sheet.struct('Lbl'), sheet.struct('LBody')];
  list.add(item);
  item.add(label);
  label.add(() => {
    faces.use(false, look.size);
    sheet.fillColor(look.colour);
    sheet.text(BULLET, PAGE.left + 3, baseline(pen.y, look), { lineBreak: false, baseline: 'alphabetic' });
  });
  item.add(body);
  flowLines(pen, body, set, look, { left: PAGE.left + INDENT, width: CONTENT_WIDTH - INDENT });
  item.end();
  pen.y += look.below;
}
