import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import type { IsoDate } from '../../core/answers.ts';
import type { PlannedAction } from '../../core/assess.ts';
import { isOpen } from '../../core/plan/next-lines.ts';
import type { PlanLine } from '../../core/plan/plan-lines.ts';
import { questionOn } from '../../paths.ts';
import { actionWords, lineTitle, type ActionWords } from '../../report/model/action-words.ts';
import { plan as text } from '../../text/plan/plan.ts';
import { ActionFields } from './ActionFields.tsx';
import { ActionWhen } from './ActionWhen.tsx';
import { kept } from '../parts/kept.tsx';
import { Others, type Named } from './Others.tsx';

interface Props {
  readonly line: PlanLine;
  /** The actions on which its days depend: what it waits for, what holds it, what needs it. */
  readonly others: readonly Named[];
  readonly today: IsoDate;
  readonly onRemove: (id: string, title: string) => void;
}

/** One action: what to do, by when, who does it, and how far it is. Made again only when something of it has changed. */
export const Action = kept(({ line, others, today, onRemove }: Props) => {
  const { id, kind, number, action } = line;
  const title = lineTitle(line, { rules, words });
  const look = action?.timing.late ? ' gw-action--late' : action?.findOut ? ' gw-action--findOut' : '';
  const closed = !isOpen(line);
  return (
    <li class={`gw-action${look}${closed ? ' gw-action--closed' : ''}`} id={id}>
      <h3 class="nhsuk-heading-m">
        {number}. {title}
      </h3>
      {action ? <Gap action={action} others={others} /> : <Tag kind={kind} />}
      {isOpen(line) && <ActionWhen line={line} others={others} today={today} />}
      <ActionFields line={line} title={title} today={today} />
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

interface GapProps extends Pick<Props, 'others'> {
  readonly action: PlannedAction;
}

function Gap({ action, others }: GapProps) {
  const { id, mustHave } = action;
  const first = others.filter((other) => action.waitsFor.includes(other.id));
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
      {say.needs && <p>{say.needs}</p>}
      <Facts action={action} say={say} />
      {first.length > 0 && (
        <p>
          <strong>{text.waitsFor}:</strong> <Others actions={first} />
        </p>
      )}
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

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}:</dt> <dd>{value}</dd>
    </div>
  );
}
