import { useStore } from '@nanostores/preact';
import { $saving } from '../stores/saving.ts';
import { savingInWords } from '../text/saving.ts';

/** One line that says how saving stands, announced when it changes. */
export function SaveStatus() {
  return (
    <p class="gw-status" role="status">
      {savingInWords(useStore($saving))}
    </p>
  );
}
