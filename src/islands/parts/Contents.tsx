import { site } from '../../text/site.ts';

/** The parts of a long page, each a link to its heading. Needs no script. */
export function Contents({ parts }: { readonly parts: readonly { readonly id: string; readonly name: string }[] }) {
  return (
    <nav class="gw-contents gw-screen-only" aria-label={site.contents}>
      <ul>
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
