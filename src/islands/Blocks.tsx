import { Picture } from '../charts/Picture.tsx';
import { headingAbove } from '../report/heading-above.ts';
import type { Block, Runs } from '../report/report.ts';

/** A report as a page shows it, without its first heading, which the page has already. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, at) => (
        // A report is drawn anew as a whole: its blocks have no names of their own.
        // oxlint-disable-next-line react/no-array-index-key
        <One key={at} block={block} under={headingAbove(blocks, at)} />
      ))}
    </>
  );
}

const LOOKS = { lead: 'gw-lead', quiet: 'gw-quiet', notice: 'gw-notice' } as const;

function One({ block, under }: { readonly block: Block; readonly under: string }) {
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
            <li key={runs.map(({ text }) => text).join('')}>{inline(runs)}</li>
          ))}
        </ul>
      );
    case 'table':
      return <Grid block={block} name={block.caption || under} />;
    case 'figure':
      return (
        <div class="gw-picture-wrap" role="img" aria-label={block.alt}>
          <Picture drawing={block.drawing} />
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
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="gw-table-wrap" tabIndex={0} role="region" aria-label={name}>
      <table class="nhsuk-table">
        <caption class="nhsuk-table__caption nhsuk-u-visually-hidden">{name}</caption>
        <thead class="nhsuk-table__head">
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" class={column.number && 'gw-number'}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="nhsuk-table__body">
          {rows.map(([first = [], ...rest]) => (
            <tr key={first.map(({ text }) => text).join('')}>
              <th scope="row">{inline(first)}</th>
              {rest.map((runs, at) => (
                <td key={columns[at + 1]?.name} class={columns[at + 1]?.number && 'gw-number'}>
                  {inline(runs)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function inline(runs: Runs) {
  return runs.map(({ text, strong, link }) => {
    if (link !== undefined) return <a href={link}>{text}</a>;
    return strong ? <strong>{text}</strong> : text;
  });
}
