import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { Picture } from '../../charts/Picture.tsx';
import type { Measure } from '../../core/score/measure.ts';
import { overTime } from '../../core/compare/over-time.ts';
import { overTimeDrawing, type DatedFigure } from '../../figures/over-time.ts';
import type { DatedState } from '../../stores/compare/compare.ts';
import { compare as text } from '../../text/compare/compare.ts';
import { momentInWords, shortDay } from '../../text/dates.ts';
import { results } from '../../text/results/results.ts';
import { shown, thresholds } from '../results/shown.ts';
import { Table } from '../parts/Table.tsx';

/** Headline and sections on every date, as a chart and as a table that says the same. */
export function OverTime({ dates }: { readonly dates: readonly DatedState[] }) {
  const { ground, points } = overTime(rules, dates);
  const names = [text.headline, ...rules.sections.map((id) => words.sections[id]?.title ?? id)];
  const measures = points.map(({ headline, sections }) => [headline, ...sections.map(({ measure }) => measure)]);
  const panels = names.map((label, at) => ({ label, figures: measures.map((one) => figureOf(one[at] ?? null)) }));
  return (
    <section class="gw-over-time" aria-labelledby="over-time">
      <h2 class="nhsuk-heading-l" id="over-time">
        {text.overTime}
      </h2>
      <p class="gw-measure gw-keep">{text.overTimeIntro(ground.compared.length, dates.length)}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div class="gw-picture-wrap" tabIndex={0} role="img" aria-label={text.overTimeAlt}>
        <Picture
          drawing={overTimeDrawing(
            panels,
            dates.map(({ saved }) => shortDay(saved.savedAt)),
            thresholds,
          )}
        />
      </div>
      <Table
        caption={text.overTimeTable}
        head={[text.date, ...names]}
        rows={dates.map(({ key, saved }, at) => ({
          key,
          cells: [momentInWords(saved.savedAt), ...(measures[at] ?? []).map(measureInWords)],
        }))}
      />
    </section>
  );
}

function figureOf(measure: Measure | null): DatedFigure | null {
  return measure && { low: shown(measure.low), high: shown(measure.high), score: measure.score && shown(measure.score) };
}

function measureInWords(measure: Measure | null): string {
  const figure = figureOf(measure);
  return figure ? results.figure(figure.score, results.to(figure.low, figure.high)) : text.none;
}
