import { useEffect, useRef } from 'preact/hooks';
import { momentInWords } from '../../text/dates.ts';
import { plan } from '../../text/plan/plan.ts';

/** When this was made, of which bank. A page may have stood open for days, so on paper it is the time of printing. */
export function Made({ bankVersion }: { readonly bankVersion: string }) {
  const line = useRef<HTMLSpanElement>(null);
  const words = () => plan.made(momentInWords(new Date().toISOString()), bankVersion);
  useEffect(() => {
    // Written at once: a render comes too late for a print that a script has asked for.
    const refresh = () => line.current && (line.current.textContent = words());
    addEventListener('beforeprint', refresh);
    return () => removeEventListener('beforeprint', refresh);
  });
  return <span ref={line}>{words()}</span>;
}
