// Drives one server with one workload for some seconds, from core 1, and says what it took.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import autocannon from 'autocannon';
import { busySeconds, cpuSeconds, onCore } from './machine.mjs';

const run = promisify(execFile);
const LUA = path.join(import.meta.dirname, 'wrk.lua');

/** One run: requests per second, server CPU per request, latency, and the cores that other processes used meanwhile. */
export async function measure(server, url, bodies, seconds, options, place) {
  const before = { server: cpuSeconds(server.pid), own: cpuSeconds(process.pid, true), busy: busySeconds(), time: performance.now() };
  const load = await (options.client === 'wrk' ? withWrk : withAutocannon)(url, bodies, seconds, options, place);
  const elapsed = (performance.now() - before.time) / 1000;
  const serverSeconds = cpuSeconds(server.pid) - before.server;
  const ownSeconds = cpuSeconds(process.pid, true) - before.own;
  if (load.errors > 0) throw new Error(`${server.name} failed ${load.errors} of ${load.requests} requests to ${url}`);
  return {
    ...load,
    cpuMicroseconds: serverSeconds * 1e6 / load.requests,
    serverCores: serverSeconds / elapsed,
    otherCores: Math.max(0, (busySeconds() - before.busy - ownSeconds - serverSeconds) / elapsed),
  };
}

async function withWrk(url, bodies, seconds, { connections }, place) {
  const file = path.join(place.work, 'bodies.txt');
  fs.writeFileSync(file, bodies.join('\n') + '\n');
  const [program, ...args] = onCore(1, ['wrk', '-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '30s', '-s', LUA, url]);
  const { stdout } = await run(program, args, { env: { ...process.env, BODIES: file, TARGET: new URL(url).pathname } });
  const figures = /FIGURES (\d+) (\d+) (\d+) (\d+) (\d+)/.exec(stdout);
  if (!figures) throw new Error(`wrk said nothing of use: ${stdout}`);
  const [requests, microseconds, p50, p99, errors] = figures.slice(1).map(Number);
  return { requests, perSecond: requests / (microseconds / 1e6), p50, p99, errors };
}

async function withAutocannon(url, bodies, seconds, { connections }) {
  const requests = bodies.map(body =>
    ({ method: 'POST', path: new URL(url).pathname, headers: { 'content-type': 'application/json', accept: 'application/json' }, body }));
  const result = await autocannon({ url, connections, duration: seconds, requests });
  return {
    requests: result.requests.total,
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50 * 1000,
    p99: result.latency.p99 * 1000,
    errors: result.errors + result.non2xx,
  };
}
