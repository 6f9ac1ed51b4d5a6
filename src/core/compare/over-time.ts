import type { Rules } from '../../bank/types.ts';
import { commonGround, type Ground, type Moment } from './common-ground.ts';
import { scoresOn } from './compare.ts';
import type { Measure } from '../score/measure.ts';

/** Headline and sections on several dates. */
export interface OverTime {
  readonly ground: Ground;
  /** One for each date, in the order given; sections in the order of the bank. */
  readonly points: readonly {
    readonly headline: Measure | null;
    readonly sections: readonly { readonly id: string; readonly measure: Measure | null }[];
  }[];
}

/** The figures of every date over what all of them could answer, so that each may be set beside each. */
export function overTime(rules: Rules, moments: readonly Moment[]): OverTime {
  const ground = commonGround(rules, moments);
  const points = moments.map((moment) => {
    const { headline, sections } = scoresOn(ground, moment);
    return {
      headline,
      sections: rules.sections.map((id) => ({ id, measure: sections.find((section) => section.id === id)?.measure ?? null })),
    };
  });
  return { ground, points };
}
