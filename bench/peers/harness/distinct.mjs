// W8: documents that the server has not seen, each once.
import { ask, createClient } from './client.mjs';
import { busySeconds, cpuSeconds, memoryMiB } from './machine.mjs';
import { distinctDocument } from './workloads.mjs';

export async function measureDistinct(servers, options, place, say) {
  const results = servers.map(server => ({ server: server.name, workload: 'W8', next: 0, runs: [] }));
  const client = createClient(options.connections);
  for (const [i, server] of servers.entries()) {
    const end = performance.now() + options.warm * 1000;
    do await sendDistinct(client, server, results[i], options.connections, options, place); while (performance.now() < end);
  }

  for (let round = 0; round < options.runs; round++) {
    for (const [i, server] of servers.entries()) {
      results[i].runs.push(await sendDistinct(client, server, results[i], options.documents, options, place));
    }
  }

  for (const [i, server] of servers.entries()) {
    results[i].memory = memoryMiB(server.pid);
    say(`W8 ${server.name}: ${results[i].runs.map(run => `${run.cpuMicroseconds.toFixed(0)} us, others ${run.otherCores.toFixed(2)}`).join(' | ')}`);
  }

  client.close();
  return results;
}

async function sendDistinct(client, server, state, count, { connections }, place) {
  const bodies = Array.from({ length: count }, (_, i) => distinctDocument(state.next + i, place.pools));
  state.next += count;
  const before = { server: cpuSeconds(server.pid), own: cpuSeconds(process.pid), busy: busySeconds(), time: performance.now() };
  let sent = 0;
  const sendOn = async () => { while (sent < count) await ask(client, server.url('W8'), bodies[sent++]); };
  await Promise.all(Array.from({ length: connections }, sendOn));
  const elapsed = (performance.now() - before.time) / 1000;
  const serverSeconds = cpuSeconds(server.pid) - before.server;
  return {
    requests: count,
    perSecond: count / elapsed,
    cpuMicroseconds: serverSeconds * 1e6 / count,
    otherCores: Math.max(0, (busySeconds() - before.busy - (cpuSeconds(process.pid) - before.own) - serverSeconds) / elapsed),
  };
}
