import type { FunctionComponent, VNode } from 'preact';
import { useRef } from 'preact/hooks';

/** The same part, made again only when it is given other things: compared by what they are, not by what is in them. */
export function same<P extends object>(Part: FunctionComponent<P>): FunctionComponent<P> {
  return function Same(props: P) {
    const last = useRef<{ readonly props: P; readonly made: VNode } | null>(null);
    const keys = Object.keys(props) as (keyof P)[];
    if (!last.current || keys.some((key) => !Object.is(last.current!.props[key], props[key])))
      last.current = { props, made: <Part {...props} /> };
    return last.current.made;
  };
}
