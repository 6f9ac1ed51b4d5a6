import { setTimeout as wait } from 'node:timers/promises';

/* The few commands of the W3C WebDriver standard that the walk needs. */

/** The key under which the standard names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export interface Session {
  readonly capabilities: Readonly<Record<string, unknown>>;
  /** Sends a command of the session. Throws with what the driver says. */
  send(method: 'GET' | 'POST' | 'DELETE', command: string, body?: object): Promise<unknown>;
  /** Sends a command to the element that the selector finds. */
  toElement(selector: string, command: string, body?: object): Promise<void>;
}

/** Opens a session on the driver at this address, as soon as it listens. */
export async function openSession(driver: string, alwaysMatch: object): Promise<Session> {
  await listens(driver);
  const opened = await send(`${driver}/session`, 'POST', { capabilities: { alwaysMatch } });
  const { sessionId, capabilities } = opened as { sessionId: string; capabilities: Record<string, unknown> };
  const session: Session = {
    capabilities,
    send: (method, command, body) => send(`${driver}/session/${sessionId}${command}`, method, body),
    toElement: async (selector, command, body = {}) => {
      const found = await session.send('POST', '/element', { using: 'css selector', value: selector });
      await session.send('POST', `/element/${(found as Record<string, string>)[ELEMENT]}${command}`, body);
    },
  };
  return session;
}

async function send(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, signal: AbortSignal.timeout(60_000), ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${method} ${new URL(url).pathname.replace(/^.session.[^/]*/, '')}: ${error}. ${message}`);
}

async function listens(driver: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await fetch(`${driver}/status`).catch(() => undefined)) return;
    await wait(100);
  }
  throw new Error(`The driver did not listen at ${driver} within 15 seconds.`);
}
