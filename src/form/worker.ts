import { rules } from 'groundwork:rules';
import type { Assessment } from '../core/answers.ts';
import { createForm } from './model.ts';

/* Runs the form engine beside the page, so that its 300 KB never hold up an answer. */

const form = createForm(rules);

self.addEventListener('message', ({ data }: MessageEvent<{ readonly turn: number; readonly assessment: Assessment }>) => {
  self.postMessage({ turn: data.turn, state: form.read(data.assessment) });
});
