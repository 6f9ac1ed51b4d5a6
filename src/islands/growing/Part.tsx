import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A part of a long page. In sight it is made again at once; out of sight after the frame that is due, so that an answer
 * shows what it does where the person looks without waiting for the rest of the page.
 */
export function Part({ tall = false, children }: { readonly tall?: boolean; readonly children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  const inSight = useRef(true);
  const [made, make] = useState(children);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => (inSight.current = entry?.isIntersecting ?? true));
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  // An effect runs once the frame is painted.
  useEffect(() => make(children), [children]);
  return (
    <div class={`gw-part${tall ? ' gw-part--tall' : ''}`} ref={place}>
      {inSight.current ? children : made}
    </div>
  );
}
