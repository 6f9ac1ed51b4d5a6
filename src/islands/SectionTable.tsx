import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import type { SectionResult } from '../core/score.ts';
import { bandsOf } from '../core/bands.ts';
import { sectionPage } from '../paths.ts';
import { results } from '../text/results.ts';
import { shown } from './shown.ts';

/** The chart of the sections as a table, with the sums behind each figure. */
export function SectionTable({ sections }: { readonly sections: readonly SectionResult[] }) {
  const { columns } = results;
  return (
    // A table that scrolls sideways on a narrow screen must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="gw-table-wrap" tabIndex={0} role="region" aria-label={results.sectionsCaption}>
      <table class="nhsuk-table">
        <caption class="nhsuk-table__caption nhsuk-u-visually-hidden">{results.sectionsCaption}</caption>
        <thead class="nhsuk-table__head">
          <tr>
            <th scope="col">{columns.section}</th>
            <th scope="col" class="gw-number">
              {columns.score}
            </th>
            <th scope="col" class="gw-number">
              {columns.range}
            </th>
            <th scope="col">{columns.band}</th>
          </tr>
        </thead>
        <tbody class="nhsuk-table__body">
          {sections.map((section) => (
            <Row key={section.id} section={section} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ section: { id, measure, sums } }: { readonly section: SectionResult }) {
  const title = (
    <th scope="row">
      <a href={sectionPage(id)}>{words.sections[id]?.title}</a>
      {measure && (
        <span class="gw-how">{results.how(sums.weightedLevels, 3 * sums.weightWithLevel, 3 * (sums.weight - sums.weightWithLevel))}</span>
      )}
    </th>
  );
  if (measure === null) {
    return (
      <tr>
        {title}
        <td colSpan={3}>{results.doesNotApply}</td>
      </tr>
    );
  }
  const bands = bandsOf(rules, measure);
  return (
    <tr>
      {title}
      <td class="gw-number">{measure.score === null ? results.noScore : shown(measure.score)}</td>
      <td class="gw-number">{results.to(shown(measure.low), shown(measure.high))}</td>
      <td>{results.band(words.bands[bands.low] ?? '', words.bands[bands.high] ?? '')}</td>
    </tr>
  );
}
