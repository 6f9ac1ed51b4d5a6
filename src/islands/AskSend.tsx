import { useEffect, useRef, useState } from 'preact/hooks';
import { paths } from '../paths.ts';
import type { Ask } from '../save/asking/ask.ts';
import { isLong, isTooMuch, linkTo, saveAsk } from '../stores/ask-colleague.ts';
import { askColleague as words } from '../text/ask-colleague.ts';

/** The questions as a link to copy, or as a file. */
export function AskSend({ ask }: { readonly ask: Ask }) {
  const [link, setLink] = useState<string>();
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    let current = true;
    setSaid('');
    void linkTo(ask, paths.ask).then((made) => {
      if (current) setLink(made);
    });
    return () => {
      current = false;
    };
  }, [ask]);
  if (isTooMuch(ask)) return <p class="gw-panel gw-panel--warning">{words.tooMuch}</p>;
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link ?? '');
      setSaid(words.copied);
    } catch {
      setSaid(words.selected);
    }
  };
  const save = () => {
    saveAsk(ask);
    setSaid(words.filed);
  };
  return (
    <>
      {link === undefined ? (
        <p>{words.noLink}</p>
      ) : (
        <div class="nhsuk-form-group">
          <label class="nhsuk-label" for="ask-link">
            {words.theLink}
          </label>
          <textarea class="nhsuk-textarea gw-ask-link" id="ask-link" rows={3} readOnly spellcheck={false} ref={field} value={link} />
          {isLong(link) && <p class="gw-panel gw-panel--warning">{words.length(link.length)}</p>}
        </div>
      )}
      <p>{words.anybody}</p>
      <p class="gw-buttons">
        {link !== undefined && (
          <button class="nhsuk-button" type="button" onClick={() => void copy()}>
            {words.copy}
          </button>
        )}
        <button class="nhsuk-button nhsuk-button--secondary" type="button" onClick={save}>
          {words.file}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}
