import { atom } from 'nanostores';
import { agree } from '../core/people/agree.ts';
import { entry, needsReason } from '../core/answers.ts';
import { isTogether } from '../core/people/combine.ts';
import { withValueAt, type Path } from '../save/keeping/reconcile.ts';
import { shortened } from './cut.ts';
import type {
  ActionStatus,
  Answer,
  Assessment,
  Deployment,
  OwnAction,
  PlanEntry,
  Remark,
  RequirementAnswer,
  Respondent,
} from '../core/answers.ts';

/** The assessment that this tab has open; null until it has been opened. */
export const $assessment = atom<Assessment | null>(null);

/** True where a newer version has been at work on what is open: nothing can be changed then. */
export const $readOnly = atom(false);

/** Changes the open assessment to what a person wrote, with no text longer than it may be. */
export function write(assessment: Assessment): void {
  $assessment.set(shortened(assessment, $assessment.get()));
}

/** Gives a question its answer, or takes the answer away. The note and evidence stay. Where several people answered, it is what they agree on. */
export function answerQuestion(id: string, answer: Answer | undefined): void {
  edit((assessment) =>
    isTogether(assessment)
      ? agree(confirmed(assessment, id), 'answers', id, answer, new Date().toISOString())
      : { ...confirmed(assessment, id), answers: withEntry(assessment.answers, id, answer) },
  );
}

/** Says that an answer which was given to other words still holds. */
export function confirmAnswer(id: string): void {
  edit((assessment) => confirmed(assessment, id));
}

export function answerRequirement(id: string, answer: RequirementAnswer | undefined): void {
  edit((assessment) =>
    isTogether(assessment)
      ? agree(assessment, 'requirements', id, answer, new Date().toISOString())
      : { ...assessment, requirements: withEntry(assessment.requirements, id, answer) },
  );
}

/** Sets the note or the evidence of a question or requirement; empty text removes it. */
export function remark(id: string, change: Remark): void {
  edit((assessment) => ({ ...assessment, remarks: withEntry(assessment.remarks, id, filled({ ...assessment.remarks[id], ...change })) }));
}

export function describeDeployment(change: Partial<Deployment>): void {
  edit((assessment) => ({ ...assessment, deployment: { ...assessment.deployment, ...change } }));
}

/** Sets what is said of an action; empty text removes it. */
export function planAction(id: string, change: PlanEntry): void {
  edit((assessment) => ({ ...assessment, plan: withEntry(assessment.plan, id, filled({ ...assessment.plan[id], ...change })) }));
}

/** Sets how far an action is; undefined where it is not started. The reason stays only where one is asked for. */
export function setStatus(id: string, status: ActionStatus | undefined): void {
  const { reason, status: _, ...rest } = entry($assessment.get()?.plan ?? {}, id) ?? {};
  const said = { ...rest, ...(status && { status }), ...(reason !== undefined && needsReason(status) && { reason }) };
  edit((assessment) => ({ ...assessment, plan: withEntry(assessment.plan, id, filled(said)) }));
}

/** Adds an action of the trust's own, or changes it. */
export function setOwnAction(id: string, action: OwnAction): void {
  edit((assessment) => ({ ...assessment, ownActions: { ...assessment.ownActions, [id]: action } }));
}

/** Removes an own action, or what was said of an action that is no longer called for. What comes back puts it in its place again. */
export function removeAction(id: string): () => void {
  const before = $assessment.get();
  const [own, said] = [entry(before?.ownActions ?? {}, id), entry(before?.plan ?? {}, id)];
  edit(({ ownActions, plan, ...rest }) => ({
    ...rest,
    ownActions: withEntry(ownActions, id, undefined),
    plan: withEntry(plan, id, undefined),
  }));
  return () =>
    restore(({ ownActions, plan, ...rest }) => ({
      ...rest,
      ownActions: own ? withEntry(ownActions, id, own) : ownActions,
      plan: said ? withEntry(plan, id, said) : plan,
    }));
}

/** Says who answers in the open assessment. */
export function introduce(change: Partial<Respondent>): void {
  edit((assessment) => ({ ...assessment, respondent: { ...assessment.respondent, ...change } }));
}

/** Turns a quick check into the full questionnaire. Every answer stays. */
export function becomeFull(): void {
  edit((assessment) => ({ ...assessment, kind: 'full' }));
}

/** A copy of the record with this entry, or without it when the value is undefined. */
export function withEntry<T>(record: Readonly<Record<string, T>>, id: string, value: T | undefined): Readonly<Record<string, T>> {
  const { [id]: _, ...rest } = record;
  return value === undefined ? rest : { ...rest, [id]: value };
}

function filled<T extends object>(texts: T): T | undefined {
  const kept = Object.entries(texts).filter(([, text]) => text !== undefined && text !== '');
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as T);
}

function confirmed(assessment: Assessment, id: string): Assessment {
  return { ...assessment, toConfirm: withEntry(assessment.toConfirm, id, undefined) };
}

/** Puts a value back at a place of the assessment, such as one that another tab has replaced; undefined takes it away. */
export function putBack(path: Path, value: unknown): void {
  restore((assessment) => withValueAt(assessment, path, value));
}

function edit(change: (assessment: Assessment) => Assessment): void {
  const assessment = $assessment.get();
  if (assessment && !$readOnly.get()) write(change(assessment));
}

/* What stood here before comes back whole. */
function restore(change: (assessment: Assessment) => Assessment): void {
  const assessment = $assessment.get();
  if (assessment && !$readOnly.get()) $assessment.set(change(assessment));
}
