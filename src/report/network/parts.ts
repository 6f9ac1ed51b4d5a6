import { appliesTo, commonGaps, offersOf } from '../../core/network/standings.ts';
import { sharedActions } from '../../core/network/actions.ts';
import { dayInWords } from '../../text/dates.ts';
import { network as text } from '../../text/network/network.ts';
import { titleOf } from '../model/action-words.ts';
import type { Block } from '../model/report.ts';
import { sectionOf } from '../model/section-of.ts';
import { paragraph, run } from '../model/told.ts';
import { networkAction, plannedAction, type NetworkAction } from './action.ts';
import { namesOf, planToPassOn, type NetworkTold } from './told.ts';

/** The gaps that trusts have in common, as a table. */
export function gapsPart({ standings, rules, words }: NetworkTold): readonly Block[] {
  const gaps = commonGaps(standings);
  if (gaps.length === 0) return [paragraph(text.gaps.none)];
  const { what, section, below, unknown, of } = text.gaps.columns;
  return [
    paragraph(text.gaps.rule, 'quiet'),
    {
      kind: 'table',
      caption: '',
      columns: [
        { name: what, width: 5 },
        { name: section, width: 3 },
        { name: below, width: 1.6, number: true },
        { name: unknown, width: 1.6, number: true },
        { name: of, width: 1.6, number: true },
      ],
      rows: gaps.map((gap) => [
        run(titleOf(gap.id, words) ?? gap.id),
        run(words.sections[sectionOf(gap.id, rules)]?.title ?? ''),
        run(String(gap.needs.length)),
        run(String(gap.notKnown.length)),
        run(String(appliesTo(gap))),
      ]),
    },
  ];
}

/** What some have in place with evidence and others need; who, only where trusts may be named to each other. */
export function offersPart(told: NetworkTold): readonly Block[] {
  const offers = offersOf(told.standings, told.naming);
  if (offers.length === 0) return [paragraph(text.offers.none)];
  const names = namesOf(told);
  const called = (places: readonly number[]) => places.map((at) => names[at] ?? '');
  return [
    paragraph(text.offers.rule, 'quiet'),
    {
      kind: 'list',
      items: offers.map(({ id, have, need, who }) => [
        { text: `${titleOf(id, told.words) ?? id}: `, strong: true },
        { text: who ? text.offers.named(called(who.have), called(who.need)) : text.offers.unnamed(have, need) },
      ]),
    },
  ];
}

/** Every action that is best done once for all, in words. */
export function actionsOf(told: NetworkTold): readonly NetworkAction[] {
  return sharedActions(told.rules, told.trusts, told.standings).map((action) => networkAction(action, told));
}

export function actionsPart(told: NetworkTold): readonly Block[] {
  const actions = actionsOf(told);
  if (actions.length === 0) return [paragraph(text.actions.none)];
  const { columns } = text.actions;
  return [
    paragraph(text.actions.rule, 'quiet'),
    {
      kind: 'table',
      caption: '',
      columns: [
        { name: columns.action, width: 5 },
        { name: columns.gate, width: 1.6 },
        { name: columns.need, width: 2.6 },
        { name: columns.effort, width: 2 },
        { name: columns.roles, width: 3 },
      ],
      rows: actions.map(({ title, closes, gate, need, effort, roles }) => [
        [{ text: title, strong: true }, { text: `\n${closes}` }],
        run(gate),
        run(need),
        run(effort),
        run(roles),
      ]),
    },
  ];
}

/** The network's own plan, as it may be passed on. */
export function networkPlanPart(told: NetworkTold): readonly Block[] {
  const plan = Object.entries(planToPassOn(told));
  if (plan.length === 0) return [paragraph(text.plan.none)];
  const { columns } = text.plan;
  return [
    {
      kind: 'table',
      caption: '',
      columns: [
        { name: columns.action, width: 4 },
        { name: columns.need, width: 2.4 },
        { name: columns.owner, width: 2 },
        { name: columns.due, width: 1.8 },
        { name: columns.note, width: 3 },
      ],
      rows: plan.map(([id, { owner, due, note }]) => {
        const { title, need } = plannedAction(id, told);
        return [run(title), run(need), run(owner ?? ''), run(due === undefined ? text.plan.unset : dayInWords(due)), run(note ?? '')];
      }),
    },
  ];
}
