// Starts and stops the servers. Whatever is still running when the harness ends is killed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { createClient } from './client.mjs';
import { onCore, pause } from './machine.mjs';
import { bodiesOf } from './workloads.mjs';

const START_SECONDS = 120, STOP_SECONDS = 10;
const running = new Set();

process.on('exit', () => { for (const child of running) child.kill('SIGKILL'); });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/** Sees to it that a process does not outlive this one. */
export function track(child) {
  running.add(child);
  child.on('exit', () => running.delete(child));
}

const peer = name => (place, port) => ({ command: ['node', path.join(place.peers, `servers/${name}.mjs`), place.data, String(port)] });

const LAUNCH = {
  ours: (place, port, options) => ({
    command: ['dotnet', path.join(place.server, 'GraphApi.Server.dll'), '--model', place.model,
      ...(options.neo4j ? ['--backend', 'neo4j', '--neo4j-uri', options.neo4j] : ['--data', place.data]),
      '--urls', `http://127.0.0.1:${port}`, '--log-level', options.requestLog ? 'Information' : 'Warning'],
  }),
  mercurius: peer('mercurius'),
  yoga: peer('yoga'),
  graphology: peer('graphology'),
'neo4j-graphql': (place, port, options) => ({ command: ['node', path.join(place.peers, 'servers/neo4j-graphql.mjs'), options.neo4j, options.slot, String(port)] }),
  floor: (place, port) => ({
    command: ['dotnet', path.join(place.floor, 'GraphApi.Bench.Floor.dll'), place.bytes, `http://127.0.0.1:${port}`],
    route: workload => `/${workload}`,
  }),
};

/**
 * Starts a server, on the given core or on all where that is null, and waits for its first answer.
 * `readySeconds` is the time from the start of the process to then.
 */
export async function start(name, place, options, core = 0) {
  const port = await freePort();
  const { command, route = () => '/graphql' } = LAUNCH[name](place, port, options);
  const [program, ...args] = onCore(core, command);
  const log = fs.openSync(path.join(place.work, `${name}.log`), 'w');
  const started = performance.now();
  const child = spawn(program, args, { env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', log, log] });
  fs.closeSync(log);
  track(child);
  const url = workload => `http://127.0.0.1:${port}${route(workload)}`;
  await firstAnswer(child, name, url('W1'), bodiesOf('W1', place.pools, name)[0], place);
  return { name, pid: child.pid, url, child, readySeconds: (performance.now() - started) / 1000 };
}

async function firstAnswer(child, name, url, body, place) {
  const client = createClient(1);
  const deadline = performance.now() + START_SECONDS * 1000;
  try {
    for (;;) {
      if (child.exitCode !== null || performance.now() > deadline) {
        throw new Error(`${name} ${child.exitCode === null ? `did not answer within ${START_SECONDS} s` : `ended with ${child.exitCode}`}; its output: ${path.join(place.work, `${name}.log`)}`);
      }

      const answer = await client.post(url, body).catch(() => null);
      if (answer?.status === 200) return;
      await pause(5);
    }
  } finally {
    client.close();
  }
}

export async function stop({ child }) {
  if (child.exitCode !== null) return;
  const ended = new Promise(resolve => { child.once('exit', resolve); });
  child.kill('SIGTERM');
  await Promise.race([ended, pause(STOP_SECONDS * 1000)]);
  child.kill('SIGKILL');
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
