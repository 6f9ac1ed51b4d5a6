import { bringActionBack, removeAction } from '../../core/edit/own-actions.ts';
import { $assessment, change, changeWhole } from '../assessment.ts';

/** Removes an action from the plan, with what was said of it. What comes back puts it in its place again. */
export function removeFromPlan(id: string): () => void {
  const before = $assessment.get();
  change(removeAction, id);
  return () => {
    if (before) changeWhole(bringActionBack, id, before);
  };
}
