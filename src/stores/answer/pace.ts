import { atom } from 'nanostores';
import { preference, setPreference } from '../../save/storage/browser.ts';

/** Whether a section is shown whole, or one question at a time. */
export type Pace = 'whole' | 'one';

export const $pace = atom<Pace>('whole');

/** Whether single keys answer a question that has the focus. */
export const $keys = atom(true);

/** Takes up what the person chose the last time. */
export function readPace(): void {
  $pace.set(preference('pace') === 'one' ? 'one' : 'whole');
  $keys.set(preference('keys') !== 'off');
}

export function setPace(pace: Pace): void {
  setPreference('pace', pace);
  $pace.set(pace);
}

export function setKeys(on: boolean): void {
  setPreference('keys', on ? 'on' : 'off');
  $keys.set(on);
}
