import type { IsoDate } from '../../core/answers.ts';
import { isWithinLimits } from '../../core/plan/days.ts';

/*
 * A date field says a date of the year 28 while "2028" is typed, and one of the old year while only the day is new. So what is not a
 * date within the limits of its field is no date yet, and costs none that was there before.
 */

/** What a date field holds: a date within its limits, an empty text where it was emptied, or undefined for anything else. */
export function typedDate({ value, validity: { badInput } }: HTMLInputElement): IsoDate | '' | undefined {
  if (value === '') return badInput ? undefined : '';
  return isWithinLimits(value) ? value : undefined;
}

/** True for a field that is left with something that is neither a date to take nor the one that is stored. */
export function isHalfTyped(field: HTMLInputElement, stored: IsoDate | ''): boolean {
  return field.validity.badInput || (field.value !== stored && typedDate(field) === undefined);
}
