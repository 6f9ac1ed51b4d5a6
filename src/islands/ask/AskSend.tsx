import { useEffect, useRef, useState } from 'preact/hooks';
import { paths } from '../../paths.ts';
import type { Ask } from '../../save/asking/ask.ts';
import { isLong, isTooMuch, linkTo, longFrom, saveAsk } from '../../stores/ask/ask-colleague.ts';
import { askColleague as words } from '../../text/ask/ask-colleague.ts';

/** The questions as a link to copy, or as a file. */
export function AskSend({ ask }: { readonly ask: Ask }) {
  const [made, setMade] = useState<{ readonly of: Ask; readonly link: string | undefined }>();
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    let current = true;
    setSaid('');
    void linkTo(ask, paths.ask).then((link) => {
      if (current) setMade({ of: ask, link });
    });
    return () => {
      current = false;
    };
  }, [ask]);
  if (isTooMuch(ask)) return <p class="gw-panel gw-panel--warning">{words.tooMuch}</p>;
  // A link of what was chosen before would bring other questions: until the new one is made there is none.
  const making = made?.of !== ask;
  const link = making ? '' : made.link;
  const long = link !== undefined && isLong(link);
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
          <textarea
            class="nhsuk-textarea gw-ask-link"
            id="ask-link"
            rows={3}
            readOnly
            spellcheck={false}
            aria-describedby="ask-link-long"
            ref={field}
            value={link}
          />
        </div>
      )}
      <div role="status" id="ask-link-long">
        {long && <p class="gw-panel gw-panel--warning">{words.long(longFrom)}</p>}
      </div>
      {isHere() && <p class="gw-panel gw-panel--warning">{words.here}</p>}
      <p>{words.anybody}</p>
      <p class="gw-buttons">
        {link !== undefined && (
          <button
            class={`nhsuk-button${long ? ' nhsuk-button--secondary' : ''}`}
            type="button"
            disabled={making}
            onClick={() => void copy()}
          >
            {words.copy}
          </button>
        )}
        <button class={`nhsuk-button${long ? '' : ' nhsuk-button--secondary'}`} type="button" onClick={save}>
          {words.file}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}

/* Nobody else can open an address of this computer alone. */
function isHere(): boolean {
  return /^(localhost|127\.|\[::1\])/.test(location.hostname);
}
