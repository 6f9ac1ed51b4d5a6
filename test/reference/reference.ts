import type { Rules } from '../../src/bank/types.ts';
import type { Assessment, IsoDate } from '../../src/core/answers.ts';
import { findingReference, type FindingReference } from './findings.ts';
import { gainReferences, type GainReference } from './gains.ts';
import { gateReference, type GateReference } from './gates.ts';
import type { Given } from './given.ts';
import { band, headline, sections } from './headline.ts';
import { inText, type Figures } from './measure.ts';
import { planReference, type ActionReference } from './plan.ts';
import { robustnessReference, type RobustnessReference } from './robustness.ts';
import { toGateReference, type ToGateReference } from './to-gates.ts';
import { wayReference, type WayReference } from './way.ts';

/* The rules of scoring a second time, word for word and slowly, to test the product against. Imports none of its code. */

/** Ratios are text in lowest terms, such as '7/12'. */
export interface Reference {
  readonly headline: (Figures & { readonly bands: { readonly low: string; readonly high: string } }) | null;
  /** Null where a section does not apply. */
  readonly sections: Readonly<Record<string, Figures | null>>;
  readonly findings: Readonly<Record<string, FindingReference>>;
  readonly gates: Readonly<Record<string, GateReference>>;
  readonly gains: Readonly<Record<string, GainReference>>;
  readonly way: WayReference | null;
  readonly toGates: Readonly<Record<string, ToGateReference>>;
  readonly robustness: RobustnessReference | null;
  readonly plan: readonly ActionReference[];
}

export function reference(rules: Rules, assessment: Assessment, today: IsoDate): Reference {
  const given: Given = { rules, assessment };
  return {
    headline: headlineReference(given),
    sections: Object.fromEntries(Object.entries(sections(given)).map(([id, section]) => [id, section && inText(section)])),
    findings: Object.fromEntries(rules.findings.map((finding) => [finding.id, findingReference(given, finding)])),
    gates: Object.fromEntries(rules.gates.map((gate) => [gate, gateReference(given, gate)])),
    gains: gainReferences(given),
    way: wayReference(given),
    toGates: Object.fromEntries(rules.gates.map((gate) => [gate, toGateReference(given, gate)])),
    robustness: robustnessReference(given),
    plan: planReference(given, today),
  };
}

function headlineReference(given: Given): Reference['headline'] {
  const there = headline(given);
  if (!there) return null;
  return { ...inText(there), bands: { low: band(given.rules, there.low).id, high: band(given.rules, there.high).id } };
}
