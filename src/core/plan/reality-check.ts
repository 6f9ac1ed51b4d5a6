import { entry, type Deployment, type IsoDate } from '../answers.ts';
import { addMonths } from './days.ts';

/** What UCL reported of the study, laid over the trust's own date for the contract. */
export interface RealityCheck {
  readonly contract: IsoDate;
  /** The contract, if contracting ran over as it did there: by 4 months, and by 10. */
  readonly least: IsoDate;
  readonly most: IsoDate;
  /** The day by which a third of the trusts there were not yet using the tools: 18 months after contracting was due. */
  readonly notYet: IsoDate;
}

/**
 * The trust's date for the contract against what UCL reported. Null without that date, and once the contract is
 * signed. Go-live is not moved: no source says by how much (product rule "Reality check").
 */
export function realityCheck({ stage, dates }: Deployment): RealityCheck | null {
  const contract = entry(dates, 'contract');
  if (contract === undefined || stage === 'contracted' || stage === 'live') return null;
  return { contract, least: addMonths(contract, 4), most: addMonths(contract, 10), notYet: addMonths(contract, 18) };
}
