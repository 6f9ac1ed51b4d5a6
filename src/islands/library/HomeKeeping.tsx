import { KeepNothing } from './KeepNothing.tsx';
import { OpenFile } from './OpenFile.tsx';

/** What a person chooses about keeping, before or instead of starting: to keep nothing here, or to go on from a file. */
export function HomeKeeping() {
  return (
    <>
      <KeepNothing />
      <OpenFile />
    </>
  );
}
