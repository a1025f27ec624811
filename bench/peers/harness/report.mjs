// The table: every figure that was measured, the ratios, and whether they reach what they should.
import { median } from './machine.mjs';
import { REQUESTS } from './workloads.mjs';

const NAMES = { ours: 'GraphApi', mercurius: 'mercurius + JIT', yoga: 'yoga', floor: 'Kestrel floor', graphology: 'graphology' };
const DISTINCT = { atMostMicroseconds: 150, times: 20 };
const READY = { atMostSeconds: 1.0 };

export function writeReport({ results, servers, options, machine, date }) {
  const measured = new Map(results.map(result => [`${result.server} ${result.workload}`, summarize(result)]));
  const get = (server, workload) => measured.get(`${server} ${workload}`);
  const names = servers.filter(name => name !== 'graphology');
  const sections = [
    '# GraphApi beside other servers',
    [
      `${date}; ${machine}; \`${options.command}\``,
      `100,000 nodes, 500,000 relationships. Server on core 0, client (${options.client}, ${options.connections} connections) on core 1. ${options.warm} s of warm-up, then the median of ${options.runs} runs of ${options.duration} s.`,
      `W1, W2, W3, W6 and W7: every server gave the same bytes. The request log of GraphApi was ${options.requestLog ? 'on' : 'off, as that of the peers'}; its limits and checks were on.`,
    ].join('\n\n'),
    cpuSection(names, get),
    throughputSection(names, get),
    introspectionSection(names, get),
    distinctSection(names, get),
    readySection(servers, get),
    runsSection(results),
  ];
  return sections.filter(Boolean).join('\n\n') + '\n';
}

function summarize(result) {
  const of = key => median(result.runs.map(run => run[key] ?? 0));
  return { ...result, cpu: of('cpuMicroseconds'), perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') };
}

/** The servers that ours is compared with, among those that ran. */
const others = names => names.filter(name => name !== 'ours');

const floorOf = (get, workload) => get('floor', REQUESTS[workload].floorOf ?? workload);

function ratioOf(get, workload, server, figure) {
  const ours = get('ours', workload), other = server === 'floor' ? floorOf(get, workload) : get(server, workload);
  if (!ours || !other) return null;
  return figure === 'cpu' ? other.cpu / ours.cpu : ours.perSecond / other.perSecond;
}

function ratioText(server, ratio) {
  if (ratio === null) return '';
  return server === 'floor' ? ratio.toFixed(2) : `${ratio.toFixed(1)}x`;
}

function ratioSection(title, names, get, figure, format) {
  const workloads = Object.keys(REQUESTS).filter(workload => names.some(name => get(name, workload)));
  if (workloads.length === 0) return null;
  const compared = names.includes('ours') ? others(names) : [];
  const rows = workloads.map(workload => {
    const { says, reach, floorOf: floorWorkload } = REQUESTS[workload];
    const goals = Object.entries(reach).filter(([server]) => compared.includes(server) && ratioOf(get, workload, server, figure) !== null);
    const missed = goals.filter(([server, goal]) => !(ratioOf(get, workload, server, figure) >= goal));
    return [
      workload,
      says,
      ...names.map(name => (get(name, workload) ? format(get(name, workload)) : '')),
      ...compared.map(server => ratioText(server, ratioOf(get, workload, server, figure)) + (server === 'floor' && floorWorkload ? ` of ${floorWorkload}'s` : '')),
      goals.map(([server, goal]) => (server === 'floor' ? goal.toFixed(2) : `${goal}x`)).join(', '),
      goals.length === 0 ? '' : missed.length === 0 ? 'yes' : `not yet: ${missed.map(([server]) => NAMES[server]).join(', ')}`,
    ];
  });
  const head = ['', 'workload', ...names.map(name => NAMES[name]), ...compared.map(server => (server === 'floor' ? 'of the floor' : `to ${server}`)), 'to reach', 'reached'];
  return `## ${title}\n\n${table(head, rows, 2)}`;
}

const cpuSection = (names, get) =>
  ratioSection('Server CPU per request, in microseconds', names, get, 'cpu', entry => entry.cpu.toFixed(1));

const throughputSection = (names, get) =>
  ratioSection('Requests per second (a fast server may be waiting for the client here)', names, get, 'perSecond', entry => count(entry.perSecond));

/** Schemas differ in size, so that W4 is also compared by the byte. */
function introspectionSection(names, get) {
  const present = names.filter(name => get(name, 'W4'));
  if (present.length === 0) return null;
  const perKilobyte = name => get(name, 'W4').cpu / (get(name, 'W4').bytes / 1000);
  const rows = present.map(name => [NAMES[name], count(get(name, 'W4').bytes), get(name, 'W4').cpu.toFixed(0), perKilobyte(name).toFixed(2),
    get('ours', 'W4') ? `${(perKilobyte(name) / perKilobyte('ours')).toFixed(1)}x` : '']);
  return `## W4 by size\n\n${table(['', 'bytes', 'us per request', 'us per 1,000 bytes', 'to GraphApi'], rows, 1)}`;
}

function distinctSection(names, get) {
  const present = names.filter(name => get(name, 'W8'));
  if (present.length === 0) return null;
  const ours = get('ours', 'W8');
  const rows = present.map(name => {
    const { cpu } = get(name, 'W8');
    const goal = name === 'ours' ? `at most ${DISTINCT.atMostMicroseconds} us` : `${DISTINCT.times}x`;
    const isReached = name === 'ours' ? cpu <= DISTINCT.atMostMicroseconds : ours && cpu / ours.cpu >= DISTINCT.times;
    return [NAMES[name], cpu.toFixed(0), ours && name !== 'ours' ? `${(cpu / ours.cpu).toFixed(1)}x` : '', ours ? goal : '', ours ? (isReached ? 'yes' : 'not yet') : ''];
  });
  return `## W8: distinct documents, each once\n\nDocuments of the shapes of W1, W2 and W3 by turns, each with a name and an alias of its own.\n\n${table(['', 'us per document', 'to GraphApi', 'to reach', 'reached'], rows, 1)}`;
}

function readySection(servers, get) {
  const present = servers.filter(name => get(name, 'W11'));
  if (present.length === 0) return null;
  const rows = present.map(name => {
    const { runs } = get(name, 'W11');
    const of = (cores, key) => median(runs.map(run => run[cores][key]));
    const goals = name === 'ours' ? [`at most ${READY.atMostSeconds} s`, of('all', 'seconds') <= READY.atMostSeconds ? 'yes' : 'not yet'] : ['', ''];
    return [NAMES[name], of('all', 'seconds').toFixed(2), of('one', 'seconds').toFixed(2), of('all', 'now'), of('all', 'most'), ...goals];
  });
  return `## W11: CSV to ready\n\nFrom the start of the process to its first answer, and the memory of the whole process then.\n\n${table(['', 's on all cores', 's on one core', 'MiB', 'MiB at the most', 'to reach', 'reached'], rows, 1)}`;
}

function runsSection(results) {
  const entries = results.filter(result => result.workload !== 'W11');
  if (entries.length === 0) return null;
  const rows = entries.map(result => {
    const { p50, p99, perSecond } = summarize(result);
    const each = (key, digits) => result.runs.map(run => (run[key] ?? 0).toFixed(digits)).join(' / ');
    return [result.workload, NAMES[result.server], result.bytes ? count(result.bytes) : '', each('cpuMicroseconds', 1), count(perSecond), p50 ? `${count(p50)} / ${count(p99)}` : '',
      result.runs[0].serverCores === undefined ? '' : each('serverCores', 2), each('otherCores', 2)];
  });
  const head = ['', 'server', 'bytes', 'CPU us, every run', 'requests/s', 'p50 / p99 us', 'server cores', 'cores used by others'];
  return `## Every run\n\n${table(head, rows, 2)}`;
}

const count = number => Math.round(number).toLocaleString('en');

function table(head, rows, textColumns) {
  const line = cells => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i < textColumns ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
