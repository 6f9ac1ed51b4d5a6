import { dequal } from 'dequal/lite';
import type { FunctionComponent, VNode } from 'preact';
import { useRef } from 'preact/hooks';

/**
 * The same part, made again only when what it is given has changed in value. Every figure is worked out anew for each answer
 * that is tried out, and most come out as they were. For parts that are given data, and functions that stay the very same: two functions are never equal.
 */
export function kept<P extends object>(Part: FunctionComponent<P>): FunctionComponent<P> {
  return function Kept(props: P) {
    const last = useRef<{ readonly props: P; readonly made: VNode } | null>(null);
    if (!last.current || !dequal(last.current.props, props)) last.current = { props, made: <Part {...props} /> };
    return last.current.made;
  };
}
