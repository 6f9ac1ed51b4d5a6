import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface Site {
  /** With a slash at its end. */
  readonly url: string;
  close(): void;
}

/** Serves dist/ as `npm start` does, on a port that is free. */
export async function serveSite(): Promise<Site> {
  const root = `${import.meta.dirname}/../../..`;
  if (!existsSync(`${root}/dist/index.html`)) throw new Error('There is no dist/ to open. Run "npm run build" first.');
  /* Behind the two ports that the browser tests use. */
  const port = String(Number(process.env['TEST_PORT'] ?? 4391) + 2);
  const child = spawn(process.execPath, ['src/command/serve.ts', '--port', port], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const close = (): void => void child.kill();
  process.once('exit', close);
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [address] = /http:\S+/.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`The server ended at once with ${code}. Run "npm start" to see why.`)));
  });
  return { url, close };
}
