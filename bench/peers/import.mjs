#!/usr/bin/env node
// Imports the generated graph into empty Neo4j databases: ours, the official JavaScript driver with the same rows and batches, and neo4j-admin on our files. `--help` lists the options.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { place, prepare } from './harness/prepare.mjs';

const HELP = `Measures imports of the generated graph into a Neo4j server, and writes a table.

  NEO4J_HOME=DIR node bench/peers/import.mjs [options]

  --scale N       how many times 100,000 nodes and 500,000 relationships (1)
  --ways LIST     of ours, driver, admin (all)
  --runs N        of which the median counts (3)
  --serve         asks W1, W2 and W3 of our server on the graph that was imported last, by ours or admin, and tells its memory
  --no-build      uses what an earlier run installed, published and generated
  --out FILE      the table (bench/peers/results-import.md)

NEO4J_HOME is a folder in the official layout (5.26 or newer); servers are started from it on a configuration and data of their own.
`;
const { values: given } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' }, ways: { type: 'string', default: 'ours,driver,admin' }, runs: { type: 'string', default: '3' }, serve: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false }, out: { type: 'string' }, help: { type: 'boolean', default: false },
  },
});
if (given.help || !process.env.NEO4J_HOME) {
  (given.help ? process.stdout : process.stderr).write(given.help ? HELP : 'NEO4J_HOME is not set: it is the folder with bin/neo4j.\n');
  process.exit(given.help ? 0 : 2);
}

const say = line => process.stdout.write(`${line}\n`);
const home = process.env.NEO4J_HOME, scale = Number(given.scale), ways = given.ways.split(',');
const graph = path.join(place.work, scale === 1 ? 'graph' : `graph-x${scale}`);
const data = path.join(graph, 'data'), files = path.join(graph, 'neo4j-admin'), database = path.join(place.work, 'neo4j-import');
if (!given['no-build']) {
  prepare(['ours'], place, say);
  if (scale !== 1) spawnSync(process.execPath, ['--max-old-space-size=8192', path.join(place.peers, 'graph/generate.mjs'), graph, String(scale)], { stdio: 'inherit' });
}

const { cpuSeconds, describeMachine, memoryMiB } = await import('./harness/machine.mjs');
const { start, stop } = await import('./harness/servers.mjs');
const { startNeo4j } = await import('./harness/neo4j.mjs');
const { measure } = await import('./harness/load.mjs');
const { bodiesOf } = await import('./harness/workloads.mjs');
const { default: driver } = await import('neo4j-driver');

const WAYS = {
  ours: async () => withNeo4j({}, async uri => ({ ...await ours('--to', uri), size: await sizeOf(uri) })),
  driver: async () => withNeo4j({}, async uri => ({ ...await run(process.execPath, path.join(place.peers, 'servers/import-driver.mjs'), uri, files), size: await sizeOf(uri) })),
  admin: importByAdmin,
};

const written = ways.includes('driver') || ways.includes('admin') ? await ours('--csv', files) : null;
const table = [];
for (const way of ways) {
  const all = [];
  for (let round = 0; round < Number(given.runs); round++) all.push(await WAYS[way]());
  table.push({ way, ...all.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(all.length / 2)] });
  say(JSON.stringify(table.at(-1)));
}

const sizes = new Set(table.map(({ way, size }) => way === 'driver' ? size : size.replace(/^(\d+)/, nodes => nodes - 1)));
if (sizes.size > 1) throw new Error(`the databases differ: ${table.map(({ way, size }) => `${way} ${size}`).join(', ')}`);
const served = given.serve ? await withNeo4j({ keep: true }, serve) : [];
const report = writeReport();
fs.writeFileSync(path.resolve(given.out ?? path.join(place.peers, 'results-import.md')), report);
say(`\n${report}`);

function ours(...args) {
  return run('dotnet', path.join(place.server, 'GraphApi.Server.dll'), 'import', ...args, '--model', place.model, '--data', data);
}

/** Files, the import of them into a stopped server's data, and what an import into the database then completes. */
async function importByAdmin() {
  await withNeo4j({}, async () => {});
  const written = await ours('--csv', files);
  const imported = await run('sh', path.join(files, 'import.sh'), '--overwrite-destination', 'neo4j');
  return withNeo4j({ keep: true }, async uri => {
    const completed = await ours('--to', uri);
    const seconds = written.seconds + imported.seconds + completed.seconds;
    return { seconds, parts: [written, imported, completed].map(part => part.seconds), mib: Math.max(written.mib, completed.mib), cpu: written.cpu + completed.cpu, size: await sizeOf(uri) };
  });
}

async function withNeo4j(options, use) {
  const neo4j = await startNeo4j(home, database, options);
  try {
    return await use(neo4j.uri);
  } finally {
    await stop(neo4j);
  }
}

/** Runs a program to its end: seconds, CPU seconds, and the most memory that it had. */
async function run(program, ...args) {
  const started = performance.now();
  const child = spawn(program, args, { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: database }, stdio: ['ignore', 'ignore', 'inherit'] });
  let mib = 0, cpu = 0;
  const timer = setInterval(() => {
    try {
      [mib, cpu] = [memoryMiB(child.pid).most, cpuSeconds(child.pid, true)];
    } catch {
      // It has ended between two looks.
    }
  }, 50);
  const code = await new Promise(resolve => { child.once('exit', resolve); });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - started) / 1000, mib, cpu };
}

async function sizeOf(uri) {
  const client = driver.driver(uri);
  const count = async query => (await client.executeQuery(query)).records[0].get(0).toNumber();
  const size = `${await count('MATCH (n) RETURN count(n)')} nodes, ${await count('MATCH ()-[r]->() RETURN count(r)')} relationships`;
  await client.close();
  return size;
}

/** What W1 to W3 take on the graph that was imported last, and what our process holds after each. */
async function serve(uri) {
  place.pools = JSON.parse(fs.readFileSync(path.join(graph, 'pools.json'), 'utf8'));
  const options = { client: 'wrk', connections: 4, requestLog: false, neo4j: uri };
  const server = await start('ours', place, options, null);
  try {
    const rows = [{ workload: 'started', mib: memoryMiB(server.pid).now }];
    for (const workload of ['W1', 'W2', 'W3', 'W1']) {
      const { p50 } = await measure(server, server.url(workload), bodiesOf(workload, place.pools, 'ours'), 10, options, place);
      rows.push({ workload, p50, mib: memoryMiB(server.pid).now });
    }

    return rows;
  } finally {
    await stop(server);
  }
}

function writeReport() {
  const name = { ours: 'graphapi import --to', driver: 'JavaScript driver, same rows and batches, from our CSV files', admin: 'graphapi import --csv, neo4j-admin, graphapi import --to' };
  const lines = table.map(({ way, seconds, parts, cpu, mib }) =>
    `| ${name[way]} | ${seconds.toFixed(1)} s${parts ? ` (${parts.map(part => part.toFixed(1)).join(' + ')})` : ''} | ${cpu.toFixed(1)} s | ${mib} MiB |`);
  return [
    `Import of ${100_000 * scale} nodes and ${500_000 * scale} relationships, ${new Date().toISOString().slice(0, 10)}, ${describeMachine()}, Neo4j beside it; median of ${given.runs}.`,
    '`' + `node bench/peers/import.mjs ${process.argv.slice(2).join(' ')}`.trim() + '`', '',
    '| way | time | CPU of the client | its memory at the most |', '| --- | --: | --: | --: |', ...lines,
    ...(written ? ['', `Writing the CSV files took ${written.seconds.toFixed(1)} s.`] : []),
    ...(served.length > 0 ? ['', '| our server on it | median | memory |', '| --- | --: | --: |', ...served.map(({ workload, p50, mib }) => `| ${workload} | ${p50 ?? ''} | ${mib} MiB |`)] : []),
    '',
  ].join('\n');
}
