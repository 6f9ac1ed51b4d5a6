import type { Effort } from '../../bank/types.ts';
import type { Figures } from '../../core/assess.ts';
import { decimals } from '../../core/score/fraction.ts';
import { robustnessOf, type Robustness } from '../../core/score/robustness.ts';
import { changes as text } from '../../text/results/changes.ts';
import { report } from '../../text/report/report.ts';
import { titleOf, type Spoken } from '../model/action-words.ts';
import { holds } from '../model/copy-holds.ts';
import type { Block } from '../model/report.ts';
import { heading, paragraph, run, shownIn, type Told } from '../model/told.ts';

const MOST = 10;

/** The shortest way up, what one level adds, what would make it surer, how sure it is, and what an auditor would ask. */
export function changes(told: Told): readonly Block[] {
  return [heading(2, report.changes), ...wayBlocks(told), ...gainBlocks(told), heading(2, text.sure), ...sureBlocks(told)];
}

function wayBlocks(told: Told): readonly Block[] {
  const { way, headline } = told.result;
  if (headline === null) return [];
  if (way === null) return [paragraph(text.wayNone)];
  const shown = shownIn(told);
  const band = told.words.bands[way.band] ?? way.band;
  const efforts = effortsInWords(way.rises.flatMap((rise) => rise.efforts));
  const { question, rise: rises, effort } = text.wayColumns;
  return [
    heading(3, text.way(band)),
    paragraph(text.wayIntro(band, shown(way.low), way.effortPoints, efforts, shown(headline.low))),
    {
      kind: 'table',
      caption: '',
      columns: [
        { name: question, width: 5 },
        { name: rises, width: 3 },
        { name: effort, width: 2 },
      ],
      rows: way.rises.map(({ question: id, from, to, findOut, efforts: steps }) => [
        run(titleOf(id, told.words) ?? id),
        run(text.rise(from, to, findOut)),
        run(effortsInWords(steps)),
      ]),
    },
  ];
}

/** Such as "1 large, 3 small". */
export function effortsInWords(efforts: readonly Effort[]): string {
  const count = (size: Effort) => efforts.filter((effort) => effort === size).length;
  return (['L', 'M', 'S'] as const)
    .filter((size) => count(size) > 0)
    .map((size) => `${count(size)} ${text.efforts[size]}`)
    .join(', ');
}

function gainBlocks(told: Told): readonly Block[] {
  const { gains } = told.result;
  return (['level', 'unknown'] as const).flatMap((kind): readonly Block[] => {
    const those = gains.filter((gain) => gain.kind === kind).slice(0, MOST);
    if (those.length === 0) return [];
    const [title, intro, second] =
      kind === 'level'
        ? [text.gains, text.gainsIntro, text.gainsColumns.gain]
        : [text.unknowns, text.unknownsIntro, text.unknownsColumns.share];
    return [
      heading(3, title),
      paragraph(intro),
      {
        kind: 'table',
        caption: '',
        columns: [
          { name: text.gainsColumns.question, width: 5 },
          { name: second, width: 3, number: true },
        ],
        rows: those.map(({ id, gain }) => [run(titleOf(id, told.words) ?? id), run(text.points(decimals(gain, 1)))]),
      },
    ];
  });
}

function sureBlocks(told: Told): readonly Block[] {
  const said = sureInWords(told.result, robustnessOf(told.rules, told.assessment, told.result), told);
  if (said === null) return [];
  return [
    paragraph(said.width),
    paragraph(said.robust),
    ...(!holds(told.copy, 'evidence') ? [] : [paragraph(said.evidence), ...auditorBlocks(told)]),
  ];
}

/** How far the results can be relied on, a sentence each: the range, the weights, the evidence. Null where no section applies. */
export function sureInWords({ counts, headline, challenges }: Figures, robustness: Robustness | null, spoken: Spoken) {
  if (headline === null || robustness === null) return null;
  const shown = shownIn(spoken);
  const { draws, bandsStay, lowest } = robustness;
  const ofHundred = (count: number) => Math.floor((100 * count) / draws);
  const names = (lowest?.sections ?? []).map((id) => spoken.words.sections[id]?.title ?? id).join(text.or);
  const open = counts.unknown + counts.unanswered;
  return {
    width: open === 0 ? text.certain : text.wide(open, shown(headline.high) - shown(headline.low)),
    robust: text.robust(ofHundred(bandsStay), names, lowest && ofHundred(lowest.stays)),
    evidence: text.evidence(challenges.withoutEvidence.length, challenges.strong),
    how: text.robustHowText(draws, bandsStay, lowest && lowest.stays),
  };
}

/* The copy to publish has no evidence in it, so it says nothing of where some is missing. */
function auditorBlocks(told: Told): readonly Block[] {
  const asked = told.result.challenges.withoutEvidence.map((id) => [
    { text: `${titleOf(id, told.words) ?? id}: `, strong: true },
    { text: told.words.questions[id]?.challenge ?? '' },
  ]);
  return asked.length > 0 ? [heading(3, text.auditor), { kind: 'list', items: asked }] : [];
}
