import { useEffect, useRef, useState } from 'preact/hooks';
import { $keepNothing, readKeepNothing } from '../../stores/library/keep-nothing.ts';
import { $library, $removed, readLibrary, undoRemove } from '../../stores/library/library.ts';
import { assessments as words, nameOf } from '../../text/library/assessments.ts';
import { focusOn } from '../parts/focus-on.ts';
import { LibraryRow } from './LibraryRow.tsx';
import { Notices } from '../saving/Notices.tsx';
import { OpenFile } from './OpenFile.tsx';
import { RemoveEverything } from './RemoveEverything.tsx';
import { SetAsideList } from './SetAsideList.tsx';
import { useLive } from '../parts/use-live.ts';

interface Props {
  /** Where to go from here, below all that is kept. */
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

/** What this browser keeps: open, download, copy, rename, remove and bring back, or remove everything. */
export function Library({ links }: Props) {
  const library = useLive($library);
  const removed = useLive($removed);
  const inTab = useLive($keepNothing);
  const [failed, setFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    readKeepNothing();
    void readLibrary();
  }, []);
  const attempt = (done: Promise<void>) => {
    setFailed(false);
    done.catch(() => setFailed(true));
  };
  const bringBack = () => attempt(undoRemove().then(() => focusOn(() => heading.current)));
  return (
    <>
      <Notices />
      <p class="gw-panel gw-panel--warning" role="alert" hidden={!failed}>
        {words.failed}
      </p>
      <div role="status">
        {removed && (
          <p class="gw-panel gw-panel--warning">
            {words.removed(nameOf(removed.assessment))}{' '}
            <button class="gw-link-button" id="undo-remove" type="button" onClick={bringBack}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      <h2 class="nhsuk-heading-m" ref={heading}>
        {inTab ? words.headingTab : words.heading}
      </h2>
      {library ? (
        <>
          {library.length === 0 && <p>{inTab ? words.noneInTab : words.none}</p>}
          <ul class="gw-library">
            {library.map((saved) => (
              <LibraryRow key={saved.assessment.id} saved={saved} attempt={attempt} />
            ))}
          </ul>
          <OpenFile />
          <SetAsideList attempt={attempt} onRemoved={() => focusOn(() => heading.current)} />
          <RemoveEverything />
          {links.map(({ href, text }) => (
            <p key={href}>
              <a href={href}>{text}</a>
            </p>
          ))}
        </>
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </>
  );
}
