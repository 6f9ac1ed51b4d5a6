import { rules } from 'groundwork:rules';
import { useEffect } from 'preact/hooks';
import { paths } from '../../paths.ts';
import { $dates, $here, $offered, readHere } from '../../stores/compare/compare.ts';
import { compare as text } from '../../text/compare/compare.ts';
import { ChooseDates } from './ChooseDates.tsx';
import { ComparedDates } from './ComparedDates.tsx';
import { Made } from '../parts/Made.tsx';
import { OverTime } from './OverTime.tsx';
import { useLive } from '../parts/use-live.ts';
import { WhatChanged } from './WhatChanged.tsx';

/** What changed over time: files and kept assessments of earlier dates against what is open, or against the newest of them. */
export function Compare() {
  const here = useLive($here);
  const offered = useLive($offered);
  const dates = useLive($dates);
  useEffect(() => {
    const read = () => void readHere();
    read();
    // Answers may have been given since on a page from which a person comes back to this one.
    addEventListener('pageshow', read);
    return () => removeEventListener('pageshow', read);
  }, []);
  // What is derived has no value before it is first asked for.
  if (!here || !offered || !dates) return <p role="status">{text.loading}</p>;
  const enough = dates.length > 1;
  // Without what stands apart: there may be only a reply of a colleague open.
  const isOpen = offered.some(({ from, standing }) => from === 'open' && standing.kind === 'compared');
  const missing = isOpen ? text.needOne : text.needTwo;
  return (
    <>
      <p class="gw-print-only gw-quiet">
        <Made bankVersion={rules.version} />
      </p>
      <ChooseDates others={here.others} />
      <ComparedDates offered={offered} />
      {(!enough || !isOpen) && (
        <p>
          {!isOpen && text.nothingOpen} {!enough && missing}
        </p>
      )}
      {enough && (
        <>
          <OverTime dates={dates} />
          <WhatChanged dates={dates} />
        </>
      )}
      <p class="gw-buttons">
        {enough && (
          <button class="nhsuk-button" type="button" onClick={() => print()}>
            {text.print}
          </button>
        )}
        <a href={paths.results}>{text.back}</a>
      </p>
    </>
  );
}
