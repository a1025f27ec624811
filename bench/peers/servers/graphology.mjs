// node servers/graphology.mjs DATA PORT: graphology, from CSV to the first answer (a shortest path), here behind a bare HTTP server.
import { createServer } from 'node:http';
import { loadPaths } from './paths.mjs';

const [folder, port] = process.argv.slice(2);
const shortest = loadPaths(folder);
createServer((request, response) => {
  request.resume();
  request.on('end', () => response.end(JSON.stringify(shortest('p0', 's0'))));
}).listen(Number(port), '127.0.0.1');
