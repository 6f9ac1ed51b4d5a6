import { Fragment } from 'preact';
import { plan as text } from '../../text/plan/plan.ts';

/** Another action, as the plan numbers and calls it. */
export interface Named {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** False where what is chosen to be seen leaves it out. */
  readonly here: boolean;
}

/** Other actions of the plan in a row, each a link where it is on the page. */
export function Others({ actions }: { readonly actions: readonly Named[] }) {
  return actions.map(({ id, number, title, here }, at) => (
    <Fragment key={id}>
      {at > 0 && '; '}
      {here ? <a href={`#${id}`}>{text.waitsForAction(number, title)}</a> : text.waitsForAction(number, title)}
    </Fragment>
  ));
}
