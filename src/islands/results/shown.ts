import { rules } from 'groundwork:rules';
import { shownIn } from '../../report/model/told.ts';

/** The thresholds of the bands, out of 100. */
export const thresholds = rules.bands.map((band) => band.from);

/** A score or an end of a range as the screen shows it: a whole number out of 100, never lifted to a threshold. */
export const shown = shownIn({ rules });
