import { useEffect } from 'preact/hooks';
import { $cut } from '../../stores/cut.ts';
import { cutInWords } from '../../text/saving/cut.ts';
import { useLive } from '../parts/use-live.ts';

/** Says that a text was cut, in sight wherever its field is, and shows in the field what was kept. */
export function CutNotice() {
  const cut = useLive($cut);
  useEffect(() => {
    if (!cut) return;
    for (const field of document.querySelectorAll<HTMLInputElement>('input[type=text], textarea')) {
      if (field.value.length > cut.most && field.value.startsWith(cut.kept)) field.value = cut.kept;
    }
  }, [cut]);
  return cut && <p class="gw-not-saved gw-screen-only">{cutInWords(cut.most)}</p>;
}
