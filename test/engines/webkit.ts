import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePorts } from '../free-ports.ts';
import type { Engine, Key, Start } from './engine.ts';
import { findProgram } from './find-program.ts';
import { drained } from './listen.ts';
import { openSession } from './webdriver.ts';

/** WebKitGTK's MiniBrowser, over WebDriver, on a screen that is not there, with a home folder of its own. */
export const webkit: Start = { name: 'WebKit', start };

const KEYS: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  ' ': ' ',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  Enter: '\uE007',
};

export const MINI_BROWSER = {
  variable: 'MINIBROWSER_PATH',
  names: ['MiniBrowser', ...['x86_64', 'aarch64'].map((chip) => `/usr/lib/${chip}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)],
  install: 'webkit2gtk-driver',
};

async function start(): Promise<Engine> {
  const driver = findProgram({ variable: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'], install: 'webkit2gtk-driver' });
  const binary = findProgram(MINI_BROWSER);
  const { home, downloads } = newHome();
  const [port = 0] = await freePorts(1);
  const child = onScreen(home, driver, `--port=${port}`);
  // Unread, it would stand still as soon as the pipe is full.
  child.stderr?.resume();
  const stop = (): void => {
    endGroup(child);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const session = await openSession(`http://127.0.0.1:${port}`, {
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  }).catch((error: unknown) => {
    stop();
    throw error;
  });
  await session.send('POST', '/window/rect', { width: 1280, height: 900 });
  const faults: string[] = [];
  const run = async (expression: string): Promise<unknown> => {
    const { value, said } = (await session.send('POST', '/execute/sync', { script: drained(expression), args: [] })) as Drained;
    faults.push(...said);
    return value;
  };
  return {
    name: webkit.name,
    version: `WebKitGTK ${String(session.capabilities['browserVersion'])}`,
    downloads,
    open: async (url) => void (await session.send('POST', '/url', { url })),
    reload: async () => void (await session.send('POST', '/refresh', {})),
    click: (selector) => session.toElement(selector, '/click'),
    type: (selector, text) => session.toElement(selector, '/value', { text }),
    press: async (key) => {
      const actions = (['keyDown', 'keyUp'] as const).map((type) => ({ type, value: KEYS[key] }));
      await session.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    choose: (selector, path) => session.toElement(selector, '/value', { text: path }),
    run,
    heard: async () => {
      await run('null');
      return faults.splice(0);
    },
    close: async () => {
      /* On a busy computer the driver may leave this unanswered; then it is ended all the same. */
      await Promise.race([session.send('DELETE', ''), wait(5000)]).finally(stop);
    },
  };
}

interface Drained {
  readonly value: unknown;
  readonly said: readonly string[];
}

/** A home folder for one run, with a folder for downloads where GTK looks for it. */
export function newHome(): { readonly home: string; readonly downloads: string } {
  const home = mkdtempSync(join(tmpdir(), 'groundwork-webkit-'));
  const downloads = join(home, 'Downloads');
  mkdirSync(downloads);
  mkdirSync(join(home, '.config'));
  writeFileSync(join(home, '.config/user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n');
  return { home, downloads };
}

/** Starts a program with a screen, the one that is there or one of xvfb-run. What it says on stderr can, and must, be read. */
export function onScreen(home: string, program: string, ...args: readonly string[]): ChildProcess {
  const screen = process.env['DISPLAY']
    ? []
    : [findProgram({ variable: 'XVFB_RUN_PATH', names: ['xvfb-run'], install: 'xvfb' }), '-a', '-s', '-screen 0 1400x1000x24'];
  const [command = program, ...rest] = [...screen, program, ...args];
  /* Without a graphics card compositing fails. A group of its own, so that what it starts ends with it. */
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, '.config'), WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  const child = spawn(command, rest, { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  process.once('exit', () => endGroup(child));
  return child;
}

/** Ends a program that `onScreen` started, and everything that it started. */
export function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
}
