import { createServer, type Server } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/*
 * Serves dist/ on this computer: `node src/command/serve.ts [--port 4173] [--path /]`.
 * With --path the site stands under that path and nowhere else, as it may on a shared host.
 */

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' }, path: { type: 'string', default: '/' } } });
const files = sirv('dist', { etag: true, extensions: ['html'] });

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  if (!url.startsWith(values.path)) {
    response.writeHead(404).end('Not found');
    return;
  }
  request.url = `/${url.slice(values.path.length)}`;
  files(request, response, () => void response.writeHead(404).end('Not found'));
});

listen(server, Number(values.port));

/** Takes the next port while one is in use: somebody else's server is never in the way. */
function listen(on: Server, port: number): void {
  on.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || port > Number(values.port) + 20) throw error;
    listen(on, port + 1);
  });
  on.listen(port, '127.0.0.1', () => console.log(`Groundwork is at http://localhost:${port}${values.path}\nStop it with Ctrl+C.`));
}
