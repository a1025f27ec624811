// node servers/graphology.mjs DATA PORT: graphology, from CSV to the first answer (a shortest path); a graph library for Node, here behind a bare HTTP server.
import { createServer } from 'node:http';
import graphology from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted.js';
import { readTable } from './graph.mjs';

const [folder, port] = process.argv.slice(2);
const graph = new graphology.UndirectedGraph();
for (const table of ['people', 'orgs', 'sites']) {
  for (const { id, ...properties } of readTable(folder, table)) graph.addNode(id, properties);
}
for (const table of ['knows', 'works-for', 'has-site', 'supplies']) {
  for (const { from, to } of readTable(folder, table)) graph.mergeEdge(from, to);
}

createServer((request, response) => {
  request.resume();
  request.on('end', () => response.end(JSON.stringify(bidirectional(graph, 'p0', 's0'))));
}).listen(Number(port), '127.0.0.1');
