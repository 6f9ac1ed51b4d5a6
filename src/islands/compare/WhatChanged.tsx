import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { useState } from 'preact/hooks';
import { compare as between } from '../../core/compare/compare.ts';
import { compared } from '../../report/compared/compared.ts';
import type { DatedState } from '../../stores/compare/compare.ts';
import { $today } from '../../stores/day.ts';
import { nameOf } from '../../text/library/assessments.ts';
import { compare as text } from '../../text/compare/compare.ts';
import { dayInWords, dayOf, momentInWords } from '../../text/dates.ts';
import { Blocks } from '../parts/Blocks.tsx';
import { useLive } from '../parts/use-live.ts';

/** What changed from one of the dates until what is open, or until the newest where none is. */
export function WhatChanged({ dates }: { readonly dates: readonly DatedState[] }) {
  const until = dates.find(({ isOpen }) => isOpen) ?? dates.at(-1);
  const others = dates.filter((date) => date !== until);
  const [chosen, choose] = useState('');
  const today = useLive($today);
  const from = others.find(({ key }) => key === chosen) ?? others[0];
  if (!from || !until) return null;
  // What is open may have been saved before a file that somebody else has gone on with.
  const [before, after] = dates.indexOf(from) < dates.indexOf(until) ? [from, until] : [until, from];
  const sameDay = dayOf(before.saved.savedAt) === dayOf(after.saved.savedAt);
  const inWords = ({ saved }: DatedState) => (sameDay ? momentInWords(saved.savedAt) : dayInWords(dayOf(saved.savedAt)));
  const dated = (one: DatedState) => ({ assessment: one.assessment, receipt: one.saved.receipt, date: inWords(one) });
  const day = after.isOpen ? today : dayOf(after.saved.savedAt);
  const heading = text.since(inWords(before), inWords(after));
  return (
    <section aria-labelledby="what-changed">
      {others.length > 1 && (
        <div class="nhsuk-form-group gw-screen-only">
          <label class="nhsuk-label nhsuk-label--s" for="compare-from">
            {text.from}
          </label>
          <select class="nhsuk-select" id="compare-from" value={from.key} onChange={(event) => choose(event.currentTarget.value)}>
            {others.map(({ key, saved }) => (
              <option key={key} value={key}>
                {`${momentInWords(saved.savedAt)}, ${nameOf(saved.assessment)}`}
              </option>
            ))}
          </select>
          <p class="nhsuk-u-visually-hidden" role="status">
            {chosen && heading}
          </p>
        </div>
      )}
      <h2 class="nhsuk-heading-l" id="what-changed">
        {heading}
      </h2>
      <Blocks
        blocks={compared({ rules, words, comparison: between(rules, before, after, day), before: dated(before), after: dated(after), day })}
      />
    </section>
  );
}
