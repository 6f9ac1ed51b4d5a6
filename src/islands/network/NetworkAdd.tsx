import { useRef, useState } from 'preact/hooks';
import { addFiles, $reading, FILES_AT_ONCE } from '../../stores/network/network.ts';
import { network } from '../../text/network/network.ts';
import { FileField } from '../controls/FileField.tsx';
import { useLive } from '../parts/use-live.ts';

const text = network.add;

/** Files are chosen or dropped here, read one after the other, and can be stopped until the last. */
export function NetworkAdd() {
  const reading = useLive($reading);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const control = useRef<AbortController | null>(null);
  const add = async (files: readonly File[]) => {
    // One lot at a time: what is dropped while files are read would be half in.
    if (control.current) return;
    control.current = new AbortController();
    setSaid('');
    const done = await addFiles(files, control.current.signal);
    control.current = null;
    setSaid(done === null ? text.cancelled : text.done(done.read, done.not));
    field.current?.focus();
  };
  return (
    <section aria-labelledby="network-add" class="gw-screen-only">
      <h2 class="nhsuk-heading-m" id="network-add">
        {text.heading}
      </h2>
      <FileField
        id="network-files"
        label={text.label}
        hint={text.hint(FILES_AT_ONCE.toLocaleString('en-GB'))}
        several
        field={field}
        onFiles={(files) => void add(files)}
      />
      <p role="status">{said}</p>
      {reading && (
        <p>
          <progress max={reading.all} value={reading.done} aria-label={text.progress} /> {text.reading(reading.done, reading.all)}{' '}
          <button class="gw-link-button" type="button" onClick={() => control.current?.abort()}>
            {text.cancel}
          </button>
        </p>
      )}
    </section>
  );
}
