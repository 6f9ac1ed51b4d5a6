import { words } from 'groundwork:words';
import { useRef, useState } from 'preact/hooks';
import type { Level } from '../../bank/types.ts';
import { entry, type Answer } from '../../core/answers.ts';
import type { Figures } from '../../core/assess.ts';
import type { Gain } from '../../core/score/gains.ts';
import { decimals } from '../../core/score/fraction.ts';
import type { Way as WayUp } from '../../core/score/shortest-way.ts';
import { rolesInWords } from '../../report/model/action-words.ts';
import { effortsInWords } from '../../report/parts/changes.ts';
import { tryAnswer } from '../../stores/results/what-if.ts';
import { arithmetic } from '../../text/results/arithmetic.ts';
import { changes } from '../../text/results/changes.ts';
import { answersTo } from './answers-to.ts';
import { focusOn } from '../parts/focus-on.ts';
import { kept } from '../parts/kept.tsx';
import { Opens } from '../parts/Opens.tsx';
import { Part } from '../growing/Part.tsx';
import { QuestionLink } from '../parts/QuestionLink.tsx';
import { shown } from './shown.ts';
import { Table } from '../parts/Table.tsx';

interface Props {
  readonly result: Figures;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** What would change the headline most: the shortest way up, the gain of each level, and the share of each unknown. */
export function Changes({ result, answers }: Props) {
  const sections = result.sections.filter(({ measure }) => measure !== null).length;
  return (
    <>
      <Part>
        <h2 class="nhsuk-heading-l" id="changes">
          {changes.heading}
        </h2>
        <Way result={result} />
      </Part>
      <Part>
        <Gains gains={result.gains.filter(({ kind }) => kind === 'level')} sections={sections} answers={answers} />
      </Part>
      <Part>
        <Unknowns gains={result.gains.filter(({ kind }) => kind === 'unknown')} sections={sections} />
      </Part>
    </>
  );
}

function Way({ result: { way, headline } }: Pick<Props, 'result'>) {
  if (headline === null) return null;
  if (way === null) return <p>{changes.wayNone}</p>;
  const band = words.bands[way.band] ?? way.band;
  const efforts = effortsInWords(way.rises.flatMap((rise) => rise.efforts));
  return (
    <>
      <h3 class="nhsuk-heading-m">{changes.way(band)}</h3>
      <p class="gw-measure">{changes.wayIntro(band, shown(way.low), way.effortPoints, efforts, shown(headline.low))}</p>
      <Rises band={band} rises={way.rises} />
      <Opens summary={changes.exact} says={<p>{changes.exactHow}</p>} />
    </>
  );
}

const Rises = kept(({ band, rises }: Pick<WayUp, 'band' | 'rises'>) => {
  const { question, rise, effort } = changes.wayColumns;
  return (
    <Table
      caption={changes.way(band)}
      head={[question, rise, effort]}
      rows={rises.map(({ question: id, from, to, findOut, efforts }) => ({
        key: id,
        cells: [<QuestionLink id={id} />, changes.rise(from, to, findOut), effortsInWords(efforts)],
      }))}
    />
  );
});

interface Rows {
  readonly gains: readonly Gain[];
  readonly sections: number;
}

function Gains({ gains, sections, answers }: Rows & Pick<Props, 'answers'>) {
  const [few, more] = useFirst(gains);
  if (gains.length === 0) return null;
  return (
    <>
      <h3 class="nhsuk-heading-m">{changes.gains}</h3>
      <p class="gw-measure">{changes.gainsIntro}</p>
      <GainsTable gains={few} sections={sections} answers={answersTo(idsOf(few), answers)} />
      {more}
    </>
  );
}

const idsOf = (gains: readonly Gain[]) => gains.map(({ id }) => id);

const GainsTable = kept(({ gains, sections, answers }: Rows & Pick<Props, 'answers'>) => {
  const { question, now, gain: adds, how, trial } = changes.gainsColumns;
  return (
    <Table
      caption={changes.gains}
      head={[question, now, adds, how, trial]}
      numbers={[2]}
      onScreen={[4]}
      rows={gains.map(({ id, gain, weight, sectionWeight }) => {
        const answer = entry(answers, id);
        const level = answer?.kind === 'level' ? answer.level : 0;
        return {
          key: id,
          cells: [
            <QuestionLink id={id} />,
            <span class="gw-nowrap">{arithmetic.level(level)}</span>,
            changes.points(decimals(gain, 1)),
            <span class="gw-sum">{arithmetic.gain(weight, sectionWeight, sections, decimals(gain))}</span>,
            <button
              type="button"
              class="gw-link-button"
              onClick={() => {
                tryAnswer(id, { kind: 'level', level: (level + 1) as Level });
                // Its row moves, or has no further level to try, at a moment that a slow computer makes late.
                focusOn(() => document.getElementById('tried'), true);
              }}
            >
              {changes.tryLevel(level + 1)}
              <span class="nhsuk-u-visually-hidden">{changes.forQuestion(words.questions[id]?.title ?? id)}</span>
            </button>,
          ],
        };
      })}
    />
  );
});

function Unknowns({ gains, sections }: Rows) {
  const [few, more] = useFirst(gains);
  if (gains.length === 0) return null;
  return (
    <>
      <h3 class="nhsuk-heading-m">{changes.unknowns}</h3>
      <p class="gw-measure">{changes.unknownsIntro}</p>
      <UnknownsTable gains={few} sections={sections} />
      {more}
    </>
  );
}

const UnknownsTable = kept(({ gains, sections }: Rows) => {
  const { question, share, how, who } = changes.unknownsColumns;
  return (
    <Table
      caption={changes.unknowns}
      head={[question, share, how, who]}
      numbers={[1]}
      rows={gains.map(({ id, gain, weight, sectionWeight }) => ({
        key: id,
        cells: [
          <QuestionLink id={id} />,
          changes.points(decimals(gain, 1)),
          <span class="gw-sum">{arithmetic.share(weight, sectionWeight, sections, decimals(gain))}</span>,
          rolesInWords(words.questions[id]?.ask ?? [], words),
        ],
      }))}
    />
  );
});

const FIRST = 10;

/** The first ten, and a button for the rest: people drown in fifty. */
function useFirst<T>(all: readonly T[]): readonly [readonly T[], preact.JSX.Element | null] {
  const [whole, setWhole] = useState(false);
  const place = useRef<HTMLParagraphElement>(null);
  if (whole || all.length <= FIRST) return [all, null];
  const showMore = () => {
    const table = place.current?.previousElementSibling;
    setWhole(true);
    focusOn(() => table?.querySelectorAll<HTMLElement>('tbody a')[FIRST]);
  };
  const more = (
    <p class="gw-screen-only" ref={place}>
      <button type="button" class="gw-link-button" onClick={showMore}>
        {changes.more(all.length - FIRST)}
      </button>
    </p>
  );
  return [all.slice(0, FIRST), more];
}
