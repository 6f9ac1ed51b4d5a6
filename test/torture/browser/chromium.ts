import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../browser/find-browser.ts';
import { realBinary } from './real-binary.ts';

/* A browser that can be killed: its own process group, its own profile, driven over its debugging port. */

export interface Killable {
  readonly page: Page;
  readonly browser: Browser;
  /** Ends every process of the browser at once, as a power cut or a crash does. Gives the moment in milliseconds. */
  kill(): number;
  /** Resolves when all its processes are gone, so that the profile is free for the next one. */
  gone(): Promise<void>;
}

const FLAGS = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--in-process-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-extensions',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  '--disable-features=Translate,OptimizationHints,MediaRouter,PaintHolding,SpareRendererForSitePerProcess,GlobalMediaControls',
  '--disable-domain-reliability',
  '--no-pings',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-service-autorun',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--use-mock-keychain',
  '--lang=en-GB',
  '--window-size=1280,900',
];
/* Long, because a busy computer is no fault of what is tested. */
const STARTS_WITHIN = 60_000;

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach(killGroup));

/** Starts the browser on a profile, which need not exist yet. */
export async function startChromium(profile: string): Promise<Killable> {
  const portFile = `${profile}/DevToolsActivePort`;
  /* A killed browser leaves its port behind, which nobody listens to any more. */
  rmSync(portFile, { force: true });
  const binary = realBinary(findBrowser());
  const child = spawn(binary, [`--user-data-dir=${profile}`, ...FLAGS, 'about:blank'], { detached: true, stdio: 'ignore' });
  running.add(child);
  const exited = once(child, 'exit');
  const gone = async (): Promise<void> => {
    await exited;
    const until = Date.now() + 5000;
    while (Date.now() < until && isGroupAlive(child)) await wait(10);
    running.delete(child);
  };
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(portFile, child)}`);
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(STARTS_WITHIN);
  page.setDefaultNavigationTimeout(STARTS_WITHIN);
  const kill = (): number => {
    const at = Date.now();
    killGroup(child);
    return at;
  };
  return { page, browser, kill, gone };
}

async function portIn(file: string, child: ChildProcess): Promise<number> {
  const until = Date.now() + STARTS_WITHIN;
  while (Date.now() < until) {
    const [port = '', path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (path) return Number(port);
    if (child.exitCode !== null) throw new Error(`The browser ended at once with ${child.exitCode}. Start it by hand to see why.`);
    await wait(10);
  }
  killGroup(child);
  throw new Error(`The browser did not open its debugging port within ${STARTS_WITHIN / 1000} s. Is the computer overloaded?`);
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      /* Gone already, which is all that was wanted. */
    }
  }
}

/** Dead processes that nobody has collected yet still count as a group, but hold no lock on the profile. */
function isGroupAlive({ pid }: ChildProcess): boolean {
  if (pid === undefined || process.platform === 'win32') return false;
  try {
    process.kill(-pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && isLiveMember(name, pid));
}

function isLiveMember(name: string, group: number): boolean {
  try {
    const [state, , inGroup] = readFileSync(`/proc/${name}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return Number(inGroup) === group && state !== 'Z' && state !== 'X';
  } catch {
    return false;
  }
}
