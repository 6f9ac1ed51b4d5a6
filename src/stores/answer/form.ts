import { atom } from 'nanostores';
import { startForm } from '../../form/form.ts';
import type { FormState } from '../../form/model.ts';
import { $assessment } from '../assessment.ts';
import { fetchPart } from '../fetch-part.ts';

/** What the form engine knows of the open assessment; null until the engine has arrived. The page works without it. */
export const $form = atom<FormState | null>(null);

/** Starts the form engine once the page has nothing better to do. Without it, answers are still given and kept. */
export function followForm(): void {
  whenIdle(() => {
    fetchPart(startForm, (form) => {
      let latest: unknown;
      $assessment.subscribe((assessment) => {
        latest = assessment;
        if (assessment) void form.read(assessment).then((state) => assessment === latest && $form.set(state));
      });
    });
  });
}

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 3000 });
  else setTimeout(run, 500);
}
