#!/usr/bin/env node
// GraphApi beside other servers, in one command: installs, builds, generates the graph, measures, writes the table. `--help` lists the options.
import fs from 'node:fs';
import path from 'node:path';

import { place, prepare } from './harness/prepare.mjs';

const { readOptions, SERVERS } = await import('./harness/options.mjs');
const options = readOptions();
const say = line => process.stdout.write(`${line}\n`);

if (options.build) prepare(options.servers, place, say);

const { stayOnCore, describeMachine, has } = await import('./harness/machine.mjs');
const { start, stop } = await import('./harness/servers.mjs');
const { compareAnswers, firstAnswers, measureWorkload } = await import('./harness/requests.mjs');
const { measureDistinct } = await import('./harness/distinct.mjs');
const { measureReady } = await import('./harness/ready.mjs');
const { writeReport } = await import('./harness/report.mjs');
const { REQUESTS } = await import('./harness/workloads.mjs');

options.client ??= has('wrk') ? 'wrk' : 'autocannon';
place.pools = JSON.parse(fs.readFileSync(path.join(place.work, 'graph/pools.json'), 'utf8'));
stayOnCore(1);

const results = [];
if (options.workloads.includes('W11')) keep(await measureReady(options.servers.filter(name => name !== 'floor'), options, place, say));
if (options.workloads.some(workload => workload !== 'W11')) await measureServers();
const report = writeReport({ results, servers: options.servers, options, machine: describeMachine(), date: new Date().toISOString().slice(0, 10) });
fs.writeFileSync(path.resolve(options.out ?? path.join(place.peers, 'results.md')), report);
say(`\n${report}`);

/** Written as they come, so that a run that is broken off leaves what it measured. */
function keep(entries) {
  results.push(...entries);
  fs.writeFileSync(path.join(place.work, 'results.json'), JSON.stringify(results, null, 1));
}

async function measureServers() {
  const servers = [];
  try {
    const graphql = options.servers.filter(name => ['ours', 'mercurius', 'yoga'].includes(name));
    for (const name of graphql) servers.push(await start(name, place, options));
    const workloads = options.workloads.filter(workload => workload in REQUESTS);
    await compareAnswers(servers, workloads, place.pools, say);
    const answered = [...servers];
    if (options.servers.includes('floor') && workloads.length > 0) {
      await writeFloorBodies(servers[0], workloads);
      servers.push(await start('floor', place, options));
    }

    for (const workload of workloads) keep(await measureWorkload(workload, servers, options, place, say));
    if (options.workloads.includes('W8')) keep(await measureDistinct(answered, options, place, say));
  } finally {
    for (const server of servers) await stop(server);
  }
}

/** The floor answers what the first server answers (ours, unless it was left out): the same number of bytes. */
async function writeFloorBodies(server, workloads) {
  if (!server) throw new Error(`the floor answers what another server answers: add one of ${SERVERS.slice(0, 3).join(', ')}`);
  const needed = new Set(['W1', ...workloads, ...workloads.map(workload => REQUESTS[workload].floorOf).filter(Boolean)]);
  fs.rmSync(place.bytes, { recursive: true, force: true });
  fs.mkdirSync(place.bytes, { recursive: true });
  for (const [workload, body] of Object.entries(await firstAnswers(server, [...needed], place.pools))) {
    fs.writeFileSync(path.join(place.bytes, `${workload}.json`), body);
  }
}
