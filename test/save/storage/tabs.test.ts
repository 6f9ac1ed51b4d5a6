import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

beforeEach(() => void vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

const tabs = () => import('../../../src/save/storage/tabs.ts');

describe('tabs', () => {
  test('tell each other which assessment has changed', async () => {
    const sent: unknown[] = [];
    const target = new EventTarget();
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        postMessage = (message: unknown) => sent.push(message);
        addEventListener = target.addEventListener.bind(target);
      },
    );
    const { hearTabs, tellTabs } = await tabs();
    const heard: string[] = [];
    hearTabs((id) => heard.push(id));
    tellTabs('mine');
    expect(sent).toEqual(['mine']);
    for (const data of ['theirs', { odd: 1 }]) target.dispatchEvent(new MessageEvent('message', { data }));
    expect(heard).toEqual(['theirs']);
  });

  test.each([
    ['there is no channel', undefined],
    [
      'the channel is refused',
      function refused() {
        throw new DOMException('blocked', 'SecurityError');
      },
    ],
  ])('fault 42: where %s, they leave a word on the shelf', async (_, channel) => {
    vi.stubGlobal('BroadcastChannel', channel);
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
    });
    const target = new EventTarget();
    vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
    const { hearTabs, tellTabs } = await tabs();
    const heard: string[] = [];
    hearTabs((id) => heard.push(id));
    tellTabs('mine, with spaces');
    const [[key, newValue] = []] = [...kept];
    target.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
    target.dispatchEvent(Object.assign(new Event('storage'), { key, newValue: null }));
    target.dispatchEvent(Object.assign(new Event('storage'), { key: 'another-tool', newValue: 'x' }));
    expect(heard).toEqual(['mine, with spaces']);
  });
});
