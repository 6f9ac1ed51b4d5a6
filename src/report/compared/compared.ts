import { bandsOf } from '../../core/score/bands.ts';
import type { Change } from '../../core/compare/change.ts';
import type { Comparison } from '../../core/compare/compare.ts';
import type { Measure } from '../../core/score/measure.ts';
import { changeWords, compare as text, gateChangeWords } from '../../text/compare/compare.ts';
import { findingInWords, gateStates, results } from '../../text/results/results.ts';
import type { Spoken } from '../model/action-words.ts';
import { actionsIn, answersIn, bankIn } from './details.ts';
import { endsOf, type Compared } from './told.ts';
import type { Block, Runs } from '../model/report.ts';
import { heading, paragraph, run, shownIn } from '../model/told.ts';

/** What changed between two dates: in sum, then figures, gates, findings, answers, actions, and what was left out and why. */
export function compared(told: Compared): readonly Block[] {
  const { comparison } = told;
  return [
    inSum(comparison),
    { kind: 'list', items: text.rules(comparison.ground.compared.length).map(run) },
    heading(3, text.figures),
    figures(told),
    heading(3, text.gates),
    paragraph(text.gatesIntro),
    gates(told),
    heading(3, text.findings),
    ...findings(told),
    heading(3, text.answers),
    ...answersIn(told),
    heading(3, text.actions),
    ...actionsIn(told),
    heading(3, text.bank),
    ...bankIn(told),
  ];
}

function inSum({ answers, actions, ...rest }: Comparison): Block {
  const all = [rest.headline, ...rest.sections, ...rest.findings, ...rest.gates];
  const still = all.every(({ change }) => change === 'stayed' || change === 'notCompared');
  if (still && answers.length === 0 && actions.changes.length === 0) return paragraph(text.nothing, 'lead');
  const of = (change: Change) => answers.filter((one) => one.change === change).length;
  const [rose, fell, known, unknown] = [of('rose'), of('fell'), of('becameKnown'), of('becameUnknown')];
  return paragraph(text.moreKnown(rose, fell, known, unknown, answers.length - rose - fell - known - unknown), 'lead');
}

function figures(told: Compared): Block {
  const { comparison, words } = told;
  const row = (name: string, { before: then, after: now, change }: Comparison['headline']): readonly Runs[] => [
    run(name),
    run(measureInWords(then, told)),
    run(measureInWords(now, told)),
    run(changeWords[change]),
  ];
  return {
    kind: 'table',
    caption: text.figuresCaption,
    columns: endsOf(text.columns.what, told),
    rows: [
      row(text.headline, comparison.headline),
      ...comparison.sections.map((section) => row(words.sections[section.id]?.title ?? section.id, section)),
    ],
  };
}

/** Such as "52 (40 to 61), Advancing". */
function measureInWords(measure: Measure | null, told: Spoken): string {
  if (measure === null) return text.none;
  const shown = shownIn(told);
  const bands = bandsOf(told.rules, measure);
  const figure = results.figure(measure.score && shown(measure.score), results.to(shown(measure.low), shown(measure.high)));
  const band = results.band(told.words.bands[bands.low] ?? '', told.words.bands[bands.high] ?? '');
  return `${figure}. ${band}`;
}

function gates(told: Compared): Block {
  const { comparison, words } = told;
  const state = (over: keyof typeof gateStates, all: keyof typeof gateStates) =>
    run(over === all ? gateStates[over] : `${gateStates[over]}. ${text.inAll(gateStates[all])}`);
  return {
    kind: 'table',
    caption: text.gatesCaption,
    columns: [...endsOf(text.columns.gate, told), { name: text.columns.inPlace, width: 2 }],
    rows: comparison.gates.map(({ id, before: then, after: now, change, met, inAll }) => [
      run(words.gates[id]?.name ?? id),
      state(then, inAll.before),
      state(now, inAll.after),
      run(gateChangeWords[change]),
      run(met.of === 0 ? text.none : text.inPlace(met.before, met.after, met.of)),
    ]),
  };
}

function findings(told: Compared): readonly Block[] {
  const { comparison, words } = told;
  const moved = comparison.findings.filter(({ change }) => change !== 'stayed' && change !== 'notCompared');
  if (moved.length === 0) return [paragraph(text.findingsNone)];
  const rest = comparison.findings.length - moved.length;
  return [
    {
      kind: 'table',
      caption: text.findingsCaption,
      columns: endsOf(text.columns.finding, told),
      rows: moved.map(({ id, kind, before: then, after: now, change }) => [
        run(words.findings[id]?.title ?? id),
        run(findingInWords(kind, then)),
        run(findingInWords(kind, now)),
        run(changeWords[change]),
      ]),
    },
    ...(rest > 0 ? [paragraph(text.findingsRest(rest), 'quiet')] : []),
  ];
}
