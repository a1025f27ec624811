// The command line of run.mjs.
import { parseArgs } from 'node:util';

export const SERVERS = ['ours', 'mercurius', 'yoga', 'floor', 'graphology'];
export const WORKLOADS = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'W11'];

const HELP = `Runs GraphApi beside other GraphQL servers and beside the least that Kestrel can do, on the same generated graph, and writes a table.

  node bench/peers/run.mjs [options]

  --servers LIST      of ${SERVERS.join(', ')} (all; graphology has a part in W11 only)
  --workloads LIST    of ${WORKLOADS.join(', ')} (all)
  --warm SECONDS      warm-up before each server's first run of a workload (10)
  --duration SECONDS  of one run (10)
  --runs N            of which the median counts (3)
  --connections N     of the client (32)
  --documents N       distinct documents in one run of W8 (1000)
  --noise CORES       a run during which other processes used more than that is repeated (0.25)
  --retries N         repeats of noisy runs, for each server and workload (6); the noise stays visible in the table
  --quick             for a look: --warm 1 --duration 2 --runs 1 --documents 200 --retries 0
  --client NAME       wrk or autocannon (wrk where it is on the PATH; autocannon is too slow for the floors)
  --request-log       leaves our server's log of every request on; the peers log none
  --no-build          uses what an earlier run installed, published and generated
  --out FILE          the table (bench/peers/results.md); the raw figures go to .artifacts/peers/results.json
`;

export function readOptions() {
  const text = fallback => ({ type: 'string', default: fallback });
  const flag = { type: 'boolean', default: false };
  const { values } = parseArgs({
    options: {
      servers: text(SERVERS.join()), workloads: text(WORKLOADS.join()), warm: { type: 'string' }, duration: { type: 'string' }, runs: { type: 'string' },
      connections: text('32'), documents: { type: 'string' }, noise: text('0.25'), retries: { type: 'string' }, quick: flag, client: { type: 'string' },
      'request-log': flag, 'no-build': flag, out: { type: 'string' }, help: flag,
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    process.exit(0);
  }

  const [warm, duration, runs, documents, retries] = values.quick ? [1, 2, 1, 200, 0] : [10, 10, 3, 1000, 6];
  return {
    servers: list(values.servers, SERVERS, '--servers'),
    workloads: list(values.workloads, WORKLOADS, '--workloads'),
    warm: number(values.warm, warm, '--warm'),
    duration: number(values.duration, duration, '--duration'),
    runs: number(values.runs, runs, '--runs'),
    connections: number(values.connections, 32, '--connections'),
    documents: number(values.documents, documents, '--documents'),
    noise: number(values.noise, 0.25, '--noise'),
    retries: number(values.retries, retries, '--retries'),
    client: values.client,
    requestLog: values['request-log'],
    build: !values['no-build'],
    out: values.out,
    command: ['node bench/peers/run.mjs', ...process.argv.slice(2)].join(' '),
  };
}

function list(value, allowed, option) {
  const items = value.split(',');
  const unknown = items.filter(item => !allowed.includes(item));
  if (unknown.length > 0) fail(`${option}: there is no ${unknown.join(', ')}; choose from ${allowed.join(', ')}`);
  return allowed.filter(item => items.includes(item));
}

function number(value, fallback, option) {
  const parsed = value === undefined ? fallback : Number(value);
  if (!(parsed >= 0)) fail(`${option}: "${value}" is no number`);
  return parsed;
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
