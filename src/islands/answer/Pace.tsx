import { useEffect } from 'preact/hooks';
import { $keys, $pace, readPace, setKeys, setPace } from '../../stores/answer/pace.ts';
import { pace as text } from '../../text/answer/pace.ts';
import { KeyList } from './KeyList.tsx';
import { bindKeys } from './keys.ts';
import { Opens } from '../parts/Opens.tsx';
import { useLive } from '../parts/use-live.ts';

/** How a person goes through a section: whole or one question at a time, with keys or without. */
export function Pace() {
  const pace = useLive($pace);
  const keys = useLive($keys);
  useEffect(readPace, []);
  useEffect(() => {
    const sheet = document.getElementById('sheet');
    return sheet && keys ? bindKeys(sheet) : undefined;
  }, [keys]);
  return (
    <div class="gw-pace gw-screen-only">
      <button class="gw-link-button" type="button" onClick={() => setPace(pace === 'one' ? 'whole' : 'one')}>
        {pace === 'one' ? text.whole : text.one}
      </button>
      <Opens summary={text.keys}>
        {() => <KeyList id="use-keys" hint={text.keysHint} list={text.list} label={text.use} on={keys} onChange={setKeys} />}
      </Opens>
    </div>
  );
}
