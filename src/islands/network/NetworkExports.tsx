import { useState } from 'preact/hooks';
import type { NetworkTold } from '../../report/network/told.ts';
import { takeNetworkAlong, type NetworkFormat } from '../../stores/network/network-files.ts';
import { network } from '../../text/network/network.ts';
import { reasonInWords } from '../../text/reason.ts';

const text = network.exports;
const FORMATS: readonly (readonly [NetworkFormat, string, string])[] = [
  ['excel', text.excel, text.excelSays],
  ['csv', text.csv, text.csvSays],
  ['pdf', text.pdf, text.pdfSays],
];

/** What is seen here as files to take along. */
export function NetworkExports({ told }: { readonly told: NetworkTold }) {
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState('');
  const make = async (format: NetworkFormat, name: string) => {
    setFailed('');
    setSaid(text.making(name));
    try {
      setSaid(text.made(await takeNetworkAlong(told, format)));
    } catch (error) {
      setSaid('');
      setFailed(text.failed(name, reasonInWords(error)));
    }
  };
  return (
    <section aria-labelledby="network-exports" class="gw-screen-only">
      <h2 class="nhsuk-heading-l" id="network-exports">
        {text.heading}
      </h2>
      <p>{text.intro}</p>
      <ul class="gw-formats">
        {FORMATS.map(([format, name, says]) => (
          <li key={format}>
            <button
              class="nhsuk-button nhsuk-button--secondary"
              type="button"
              aria-describedby={`network-${format}`}
              onClick={() => void make(format, name)}
            >
              {name}
            </button>
            <p id={`network-${format}`}>{says}</p>
          </li>
        ))}
        <li>
          <button class="nhsuk-button nhsuk-button--secondary" type="button" onClick={() => print()}>
            {text.print}
          </button>
        </li>
      </ul>
      <p role="status">{said}</p>
      <p class="nhsuk-error-message" role="alert" hidden={failed === ''}>
        {failed}
      </p>
    </section>
  );
}
