import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly folded: boolean;
  /** Is to show all of it: a search on the page has found something in it, or a link leads there. */
  readonly onFound: () => void;
  readonly children: ComponentChildren;
}

/**
 * The rest of a long list, one step away, which a search on the page finds all the same. A browser that cannot find what is
 * hidden hides it as ever. Paper has it.
 */
export function Folded({ folded, onFound, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    current?.addEventListener('beforematch', onFound);
    return () => current?.removeEventListener('beforematch', onFound);
  }, [onFound]);
  return (
    <div class="gw-folded" hidden={folded && ('onbeforematch' in document ? 'until-found' : true)} ref={place}>
      {children}
    </div>
  );
}
