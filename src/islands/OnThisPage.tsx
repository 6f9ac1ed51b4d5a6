import { changes } from '../text/changes.ts';
import { results } from '../text/results.ts';
import { site } from '../text/site.ts';
import { whatIf } from '../text/what-if.ts';

const PARTS = [
  ['sections', results.sections],
  ['gates', results.gates],
  ['barriers', results.barriers],
  ['facilitators', results.facilitators],
  ['changes', changes.heading],
  ['what-if', whatIf.heading],
  ['sure', changes.sure],
] as const;

/** The parts of the results: the page is long. */
export function OnThisPage() {
  return (
    <nav class="gw-contents gw-screen-only" aria-label={site.contents}>
      <ul>
        {PARTS.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
