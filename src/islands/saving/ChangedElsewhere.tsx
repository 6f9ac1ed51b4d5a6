import { useEffect } from 'preact/hooks';
import { paths } from '../../paths.ts';
import { $changedElsewhere, $stored } from '../../stores/saving/saving.ts';
import { $titles, loadTitles } from '../../stores/titles.ts';
import { placeInWords } from '../../text/answer/place.ts';
import { saving } from '../../text/saving/saving.ts';
import { useLive } from '../parts/use-live.ts';

/** Says what another tab has changed under this one's hands. */
export function ChangedElsewhere() {
  const places = useLive($changedElsewhere);
  const replaced = useLive($stored)?.replaced ?? [];
  const titles = useLive($titles);
  useEffect(() => {
    if (places.length > 0) loadTitles();
  }, [places]);
  if (places.length === 0) return null;
  const named = [...new Set(places.map((path) => placeInWords(path, titles)))];
  return (
    <p>
      <strong>{saving.changedElsewhere}.</strong> {saving.changedText(named)}{' '}
      {replaced.length > 0 && <a href={`${paths.checkAnswers}#replaced`}>{saving.replacedLink}</a>}
    </p>
  );
}
