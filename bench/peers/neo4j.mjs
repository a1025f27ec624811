#!/usr/bin/env node
// W9: GraphApi over Neo4j beside @neo4j/graphql and beside a statement written by hand, on the same server and data. `--help` lists the options.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { place, prepare } from './harness/prepare.mjs';

const HELP = `Measures W1, W2, W3 and W6 over one connection against a Neo4j server, and writes a table.

  NEO4J_HOME=DIR node bench/peers/neo4j.mjs [options]

  --duration SECONDS  of one run (8)
  --warm SECONDS      before each server's first run of a workload (8)
  --runs N            of which the median counts (3)
  --workloads LIST    of W1, W2, W3, W6 (all)
  --no-build          uses what an earlier run installed, published and generated
  --out FILE          the table (bench/peers/results-neo4j.md)

NEO4J_HOME is a folder in the official layout (5.26 or newer); a server is started from it on a configuration and data of its own.
`;
const REACH = { W1: 3.5, W2: 4, W3: 6, W6: null };
const HANDWRITTEN = 1.15;
const CPU = { W1: 80, W3: 400 };

const text = fallback => ({ type: 'string', default: fallback });
const { values: given } = parseArgs({
  options: {
    duration: text('8'), warm: text('8'), runs: text('3'), workloads: text('W1,W2,W3,W6'), 'no-build': { type: 'boolean', default: false }, out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (given.help || !process.env.NEO4J_HOME) {
  (given.help ? process.stdout : process.stderr).write(given.help ? HELP : 'NEO4J_HOME is not set: it is the folder with bin/neo4j.\n');
  process.exit(given.help ? 0 : 2);
}

const say = line => process.stdout.write(`${line}\n`);
if (!given['no-build']) prepare(['ours'], place, say);

const { describeMachine, median, onCore, stayOnCore } = await import('./harness/machine.mjs');
const { start, stop } = await import('./harness/servers.mjs');
const { startNeo4j } = await import('./harness/neo4j.mjs');
const { measure } = await import('./harness/load.mjs');
const { bodiesOf } = await import('./harness/workloads.mjs');
const { ask, createClient } = await import('./harness/client.mjs');

const workloads = given.workloads.split(',');
const [seconds, warm, runs] = [given.duration, given.warm, given.runs].map(Number);
place.pools = JSON.parse(fs.readFileSync(path.join(place.work, 'graph/pools.json'), 'utf8'));
const options = { client: 'wrk', connections: 1, requestLog: false };

const neo4j = await startNeo4j(process.env.NEO4J_HOME, path.join(place.work, 'neo4j'), { core: 0 });
stayOnCore(1);
options.neo4j = neo4j.uri;
const imported = performance.now();
const { status } = spawnSync('dotnet', [path.join(place.server, 'GraphApi.Server.dll'), 'import', '--to', neo4j.uri, '--model', place.model, '--data', place.data], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
say(`imported in ${((performance.now() - imported) / 1000).toFixed(1)} s`);
options.slot = 'A';

const servers = [];
const table = [];
try {
  for (const name of ['ours', 'neo4j-graphql']) servers.push(await start(name, place, options, 1));
  for (const workload of workloads) {
    await compare(workload);
    table.push(await measureWorkload(workload));
  }
} finally {
  for (const server of servers) await stop(server);
  await stop(neo4j);
}

const report = writeReport();
fs.writeFileSync(path.resolve(given.out ?? path.join(place.peers, 'results-neo4j.md')), report);
say(`\n${report}`);

/** Both answer the same, but for the connections that only ours has. */
async function compare(workload) {
  const client = createClient(1);
  const requests = servers.map(server => bodiesOf(workload, place.pools, server.name));
  for (let n = 0; n < Math.min(200, requests[0].length); n++) {
    const [ours, theirs] = await Promise.all(servers.map(async (server, at) => plain(JSON.parse(await ask(client, server.url(workload), requests[at][n])).data)));
    if (JSON.stringify(ours) !== JSON.stringify(theirs)) throw new Error(`${workload}: different answers to ${requests[0][n]}\n${JSON.stringify(ours)}\n${JSON.stringify(theirs)}`);
  }

  client.close();
}

/** An answer of either API as lists and records alone. */
function plain(data) {
  const unwrap = value => Array.isArray(value) ? value.map(unwrap)
    : value === null || typeof value !== 'object' ? value
    : 'nodes' in value ? value.nodes.map(unwrap)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unwrap(inner)]));
  const [result] = Object.values(data).map(unwrap);
  return Array.isArray(result) ? result : [result];
}

async function measureWorkload(workload) {
  const entries = servers.map(server => ({ server, runs: [], bodies: bodiesOf(workload, place.pools, server.name) }));
  for (const { server, bodies } of entries) await measure(server, server.url(workload), bodies, warm, options, place);
  const hand = [];
  for (let round = 0; round < runs; round++) {
    for (const { server, bodies, runs: all } of entries) all.push(await measure(server, server.url(workload), bodies, seconds, options, place));
    hand.push(handwritten(workload));
  }

  const middle = (all, key) => median(all.map(run => run[key]));
  const [ours, theirs] = entries.map(({ runs: all }) => ({ p50: middle(all, 'p50'), cpu: middle(all, 'cpuMicroseconds'), others: middle(all, 'otherCores') }));
  const result = { workload, ours, theirs, hand: { p50: middle(hand, 'p50'), cpu: middle(hand, 'cpuMicroseconds') } };
  say(JSON.stringify(result));
  return result;
}

function handwritten(workload) {
  const [program, ...args] = onCore(1, ['node', path.join(place.peers, 'servers/handwritten.mjs'), neo4j.uri, options.slot, workload, path.join(place.work, 'graph/pools.json'), String(seconds)]);
  return JSON.parse(execFileSync(program, args, { encoding: 'utf8' }));
}

function writeReport() {
  const ms = microseconds => (microseconds / 1000).toFixed(2);
  const rows = table.map(({ workload, ours, theirs, hand }) => {
    const times = theirs.p50 / ours.p50, over = ours.p50 / hand.p50;
    const missed = [
      REACH[workload] && times < REACH[workload] && `${REACH[workload]}x`,
      over > HANDWRITTEN && `${HANDWRITTEN} of the statement`,
      CPU[workload] && ours.cpu > CPU[workload] && `${CPU[workload]} us of CPU`,
    ].filter(Boolean);
    return `| ${workload} | ${ms(ours.p50)} | ${ms(theirs.p50)} | ${ms(hand.p50)} | ${times.toFixed(1)}x | ${REACH[workload] ? `${REACH[workload]}x` : ''} | ${over.toFixed(2)} | ${Math.round(ours.cpu)} | ${Math.round(theirs.cpu)} | ${missed.length === 0 ? 'yes' : `not yet: ${missed.join(', ')}`} |`;
  });
  return `# GraphApi over Neo4j beside @neo4j/graphql (W9)

${new Date().toISOString().slice(0, 10)}; ${describeMachine()}; \`${['node bench/peers/neo4j.mjs', ...process.argv.slice(2)].join(' ')}\`

100,000 nodes, 500,000 relationships, loaded by \`graphapi import\`; Neo4j on core 0, the servers and the client (wrk, one connection) on core 1. Median of ${runs} runs of ${seconds} s after ${warm} s of warm-up.
All three have the same order and the same pages, and the answers of the two servers were compared. Times are those of the middle request, in milliseconds; CPU is that of the server's own process, in microseconds.
The hand-written statement goes over the official JavaScript driver without any server before it.

| | GraphApi | @neo4j/graphql | by hand | times as fast | to reach | of the time by hand | our CPU | their CPU | reached |
| --- | --: | --: | --: | --: | --: | --: | --: | --: | --- |
${rows.join('\n')}
`;
}
