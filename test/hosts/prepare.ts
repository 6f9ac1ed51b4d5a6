import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../free-ports.ts';
import type { Host } from './hosts.ts';
import { HSTS, NEIGHBOURS } from './neighbours.ts';

const UNDER = '/a/b/';

/**
 * Puts dist/ into a folder of its own and gives nginx and Python's own server, each at the root of a host and under a
 * path, on free ports. Throws with what to do when one of them, or dist/, is missing.
 */
export async function prepare(): Promise<{ readonly folder: string; readonly hosts: readonly Host[] }> {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/. Run: npm run build');
  const nginx = found(['nginx', '/usr/sbin/nginx'], '-v', 'nginx is not installed. Install it, for example with: apt-get install nginx');
  const python = found(
    ['python3', 'python'],
    '--version',
    'Python 3 is not installed. Install it, for example with: apt-get install python3',
  );

  const folder = mkdtempSync(join(tmpdir(), 'groundwork-hosts-'));
  const [root, under] = [join(folder, 'root'), join(folder, 'under')];
  cpSync('dist', root, { recursive: true });
  cpSync('dist', join(under, UNDER), { recursive: true });

  const ports = await freePorts(4);
  const url = (at: number, path: string) => `http://localhost:${ports[at]}${path}`;
  const byNginx = (at: number, name: string, lines: string, path: string): Host => {
    const home = join(folder, `nginx-${ports[at]}`);
    mkdirSync(home);
    writeFileSync(join(home, 'nginx.conf'), nginxConf(home, ports[at] ?? 0, lines));
    return { name, url: url(at, path), command: `${nginx} -p ${home} -c ${home}/nginx.conf -e ${home}/error.log` };
  };
  const byPython = (at: number, name: string, served: string, path: string): Host => ({
    name,
    url: url(at, path),
    command: `${python} -m http.server ${ports[at]} --bind 127.0.0.1 --directory ${served}`,
  });
  return {
    folder,
    hosts: [
      byNginx(0, 'nginx at the root', linesAt('/', root), '/'),
      byNginx(1, 'nginx under a path', linesAt(UNDER, root), UNDER),
      byPython(2, 'Python at the root', root, '/'),
      byPython(3, 'Python under a path', under, UNDER),
    ],
  };
}

/** The lines that hosting/nginx.conf tells a host to write, for the root or for a path, with the header that the host says again. */
function linesAt(path: string, root: string): string {
  const file = readFileSync(`${root}/hosting/nginx.conf`, 'utf8');
  const [forRoot = '', forPath = ''] = file.split('# Under a path');
  const lines = (path === '/' ? forRoot : forPath).split('\n').filter((line) => line.startsWith('#   '));
  return lines
    .map((line) => line.slice(4).replace(/# (add_header Strict-Transport-Security) .*/, `$1 "${HSTS}" always;`))
    .join('\n')
    .replaceAll('/srv/groundwork', root)
    .replaceAll('/a/b', path.slice(0, -1));
}

/* Everything that nginx writes stays in its own folder. As root it would work as another user, who may not read that. */
function nginxConf(home: string, port: number, lines: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`).join(' ');
  return `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
worker_processes 1;
pid ${home}/pid;
events {}
http {
  access_log off;
  ${temporary}
  gzip on;
  server {
    listen 127.0.0.1:${port};
    ${NEIGHBOURS}
    ${lines}
  }
}
`;
}

function found(programs: readonly string[], asks: string, missing: string): string {
  const program = programs.find((name) => spawnSync(name, [asks]).status === 0);
  if (program === undefined) throw new Error(missing);
  return program;
}
