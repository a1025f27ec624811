// The generated graph in graphology, a graph library for Node, and its search for a shortest path from both ends.
import graphology from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted.js';
import { readTable } from './graph.mjs';

/** A function of two ids that gives the ids along a shortest path, or null. */
export function loadPaths(folder) {
  const graph = new graphology.UndirectedGraph();
  for (const table of ['people', 'orgs', 'sites']) {
    for (const { id, ...properties } of readTable(folder, table)) graph.addNode(id, properties);
  }
  for (const table of ['knows', 'works-for', 'has-site', 'supplies']) {
    for (const { from, to } of readTable(folder, table)) graph.mergeEdge(from, to);
  }

  return (from, to) => bidirectional(graph, from, to);
}
