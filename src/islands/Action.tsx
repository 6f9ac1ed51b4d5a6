import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { Fragment } from 'preact';
import type { PlannedAction } from '../core/assess.ts';
import type { PlanLine } from '../core/plan-lines.ts';
import { questionOn } from '../paths.ts';
import { actionWords, lineTitle, type ActionWords } from '../report/action-words.ts';
import { plan as text } from '../text/plan.ts';
import { ActionFields } from './ActionFields.tsx';
import { ActionWhen } from './ActionWhen.tsx';
import { kept } from './kept.tsx';

/** Another action, as the plan numbers and calls it. */
export interface Named {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** False where what is chosen to be seen leaves it out. */
  readonly here: boolean;
}

interface Props {
  readonly line: PlanLine;
  /** True for one that only paper shows for now. */
  readonly onPaper: boolean;
  /** The actions that come first. */
  readonly waitsFor: readonly Named[];
  readonly onRemove: (id: string, title: string) => void;
}

/** One action: what to do, by when, who does it, and how far it is. Made again only when something of it has changed. */
export const Action = kept(({ line, onPaper, waitsFor, onRemove }: Props) => {
  const { id, kind, number, action, status } = line;
  const title = lineTitle(line, { rules, words });
  const look = action?.timing.late ? ' gw-action--late' : action?.findOut ? ' gw-action--findOut' : '';
  const closed = status === 'done' || status === 'putOff' || status === 'willNotDo' || kind === 'settled';
  return (
    <li class={`gw-action${look}${closed ? ' gw-action--closed' : ''}${onPaper ? ' gw-print-only' : ''}`} id={id}>
      <h3 class="nhsuk-heading-m">
        {number}. {title}
      </h3>
      {action ? <Gap action={action} closed={closed} waitsFor={waitsFor} /> : <Tag kind={kind} />}
      <ActionFields line={line} title={title} />
      {kind !== 'gap' && (
        <p class="gw-screen-only">
          <button class="gw-link-button" type="button" onClick={() => onRemove(id, title)}>
            {text.remove}
            <span class="nhsuk-u-visually-hidden">{text.removeWhich(title)}</span>
          </button>
        </p>
      )}
    </li>
  );
});

function Tag({ kind }: Pick<PlanLine, 'kind'>) {
  return (
    <p>
      <strong class="gw-tag">{kind === 'own' ? text.ownTag : text.settledTag}</strong>
    </p>
  );
}

interface GapProps extends Pick<Props, 'waitsFor'> {
  readonly action: PlannedAction;
  readonly closed: boolean;
}

function Gap({ action, closed, waitsFor }: GapProps) {
  const { id, findOut, mustHave, timing } = action;
  const say = actionWords(action, { rules, words });
  return (
    <>
      <p>
        {mustHave && <strong class="gw-tag">{text.mustHave}</strong>} <span class="gw-quiet">{text.closes}: </span>
        <a href={questionOn(say.closes.section, id)}>{say.closes.title}</a>
      </p>
      <ul>
        {say.do.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {say.later.map((step) => (
        <Later key={step.title} step={step} />
      ))}
      <Facts action={action} say={say} />
      {waitsFor.length > 0 && <Waits waitsFor={waitsFor} />}
      {!closed && <ActionWhen findOut={findOut} timing={timing} />}
    </>
  );
}

function Later({ step }: { readonly step: ActionWords['later'][number] }) {
  return (
    <>
      <p>
        <strong>{text.later}:</strong> {step.title}
      </p>
      <ul>
        {step.do.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Facts({ action, say }: { readonly action: PlannedAction; readonly say: ActionWords }) {
  return (
    <>
      <dl class="gw-action__facts">
        <Fact name={text.suggested} value={say.owner} />
        <Fact name={text.leadTime} value={text.weeks(action.weeks)} />
      </dl>
      {say.network && (
        <p>
          <strong>{text.network}:</strong> {say.network}
        </p>
      )}
      {say.link && (
        <p>
          <strong>{text.guidance}:</strong> <a href={say.link.url}>{say.link.title}</a>
        </p>
      )}
    </>
  );
}

function Waits({ waitsFor }: Pick<Props, 'waitsFor'>) {
  return (
    <p>
      <strong>{text.waitsFor}:</strong>{' '}
      {waitsFor.map(({ id, number, title, here }, at) => (
        <Fragment key={id}>
          {at > 0 && '; '}
          {here ? <a href={`#${id}`}>{text.waitsForAction(number, title)}</a> : text.waitsForAction(number, title)}
        </Fragment>
      ))}
    </p>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}:</dt> <dd>{value}</dd>
    </div>
  );
}
