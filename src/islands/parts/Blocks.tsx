import type { ComponentChildren } from 'preact';
import { Picture } from '../../charts/Picture.tsx';
import { headingAbove } from '../../report/model/heading-above.ts';
import type { Block, Runs } from '../../report/model/report.ts';
import { Table } from './Table.tsx';

interface Props {
  readonly blocks: readonly Block[];
  /** What is shown in place of a figure that has no room. */
  readonly figure?: ComponentChildren;
}

/** A report as a page shows it, without its first heading, which the page has already. */
export function Blocks({ blocks, figure }: Props) {
  return (
    <>
      {blocks.map((block, at) => (
        // A report is drawn anew as a whole: its blocks have no names of their own.
        // oxlint-disable-next-line react/no-array-index-key
        <One key={at} block={block} under={headingAbove(blocks, at)} figure={figure} />
      ))}
    </>
  );
}

const LOOKS = { lead: 'gw-lead', quiet: 'gw-quiet', notice: 'gw-notice' } as const;

function One({ block, under, figure }: Pick<Props, 'figure'> & { readonly block: Block; readonly under: string }) {
  switch (block.kind) {
    case 'heading':
      if (block.level === 1) return null;
      return block.level === 2 ? <h2 class="nhsuk-heading-m">{block.text}</h2> : <h3 class="nhsuk-heading-s">{block.text}</h3>;
    case 'paragraph':
      return <p class={block.look && LOOKS[block.look]}>{inline(block.runs)}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((runs) => (
            <li key={textOf(runs)}>{inline(runs)}</li>
          ))}
        </ul>
      );
    case 'table':
      return <Grid block={block} name={block.caption || under} />;
    case 'figure':
      return (
        <div class="gw-picture-wrap" role="img" aria-label={block.alt}>
          {figure ?? <Picture drawing={block.drawing} />}
        </div>
      );
    default:
      return null;
  }
}

interface GridProps {
  readonly block: Extract<Block, { readonly kind: 'table' }>;
  readonly name: string;
}

function Grid({ block: { columns, rows }, name }: GridProps) {
  return (
    <Table
      caption={name}
      head={columns.map((column) => column.name)}
      numbers={columns.flatMap(({ number }, at) => (number ? [at] : []))}
      rows={rows.map((row) => ({ key: textOf(row[0] ?? []), cells: row.map(inline) }))}
    />
  );
}

function textOf(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}

function inline(runs: Runs) {
  return runs.map(({ text, strong, link }) => {
    if (link !== undefined) return <a href={link}>{text}</a>;
    return strong ? <strong>{text}</strong> : text;
  });
}
