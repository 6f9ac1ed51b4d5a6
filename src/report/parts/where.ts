import { bandsOf } from '../../core/score/bands.ts';
import type { SectionResult } from '../../core/score/score.ts';
import { rangesDrawing, type RangeRow } from '../../figures/ranges.ts';
import { report as text } from '../../text/report/report.ts';
import { results } from '../../text/results/results.ts';
import type { Spoken } from '../model/action-words.ts';
import type { Block, Runs } from '../model/report.ts';
import { heading, paragraph, run, shownIn, strong, type Told } from '../model/told.ts';

/** The headline, and the sections as chart and table. */
export function where(told: Told): readonly Block[] {
  const { rules, words, result } = told;
  const sections = rules.sections.flatMap((id) => result.sections.find((section) => section.id === id) ?? []);
  const { section, score, range, band } = results.columns;
  return [
    heading(2, text.where),
    headlineIn(told),
    ...chartOf(told, sections),
    {
      kind: 'table',
      caption: results.sectionsCaption,
      columns: [
        { name: section, width: 4 },
        { name: score, width: 1.4, number: true },
        { name: range, width: 1.6, number: true },
        { name: band, width: 4 },
      ],
      rows: sections.map((one) => rowOf(told, one)),
    },
    paragraph(results.bands(rules.bands.map(({ id, from }) => ({ name: words.bands[id] ?? id, from }))), 'quiet'),
    paragraph(results.own, 'quiet'),
  ];
}

/** The headline in one sentence. */
export function headlineIn(told: Told): Block {
  const { result, words } = told;
  const { headline } = result;
  if (headline === null) return paragraph(results.noHeadline);
  const shown = shownIn(told);
  const band = results.band(words.bands[headline.bands.low] ?? '', words.bands[headline.bands.high] ?? '');
  const score = headline.score && shown(headline.score);
  return { kind: 'paragraph', look: 'lead', runs: [strong(text.scoreOf(score, shown(headline.low), shown(headline.high), band))] };
}

/** The chart of the sections; none where no section applies. */
export function chartOf(told: Told, sections: readonly SectionResult[] = told.result.sections): readonly Block[] {
  const rows = rangeRows(sections, told);
  if (rows.length === 0) return [];
  const thresholds = told.rules.bands.map(({ from }) => from);
  return [{ kind: 'figure', alt: altOf(rows), drawing: rangesDrawing(rows, thresholds) }];
}

/* What is drawn, in words: where there is no table of the sections, this is all that a person hears of them. */
function altOf(rows: readonly RangeRow[]): string {
  return text.rangesAlt(rows.map(({ label, score, low, high }) => text.rangeAlt(label, score, low, high)));
}

/** The sections that apply as the rows of a chart, each figure out of 100. */
export function rangeRows(sections: readonly SectionResult[], spoken: Spoken): readonly RangeRow[] {
  const shown = shownIn(spoken);
  return sections.flatMap(({ id, measure }) => {
    if (measure === null) return [];
    const [low, high, score] = [shown(measure.low), shown(measure.high), measure.score && shown(measure.score)];
    return [{ label: spoken.words.sections[id]?.title ?? id, low, high, score, figure: results.figure(score, results.to(low, high)) }];
  });
}

function rowOf(told: Told, { id, measure }: SectionResult): readonly Runs[] {
  const { rules, words } = told;
  const title = run(words.sections[id]?.title ?? id);
  if (measure === null) return [title, run('–'), run('–'), run(results.doesNotApply)];
  const shown = shownIn(told);
  const bands = bandsOf(rules, measure);
  return [
    title,
    run(measure.score === null ? results.noScore : String(shown(measure.score))),
    run(results.to(shown(measure.low), shown(measure.high))),
    run(results.band(words.bands[bands.low] ?? '', words.bands[bands.high] ?? '')),
  ];
}
