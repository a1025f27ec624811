// W1 to W7: all servers stand side by side, and take turns in every round, so that a change of the machine's mood meets all of them.
import { ask, createClient } from './client.mjs';
import { measure } from './load.mjs';
import { bodiesOf, REQUESTS } from './workloads.mjs';

/** Fails where two servers answer one request with different bytes, or differ in what a workload compares instead. */
export async function compareAnswers(servers, workloads, pools, say) {
  const client = createClient(1);
  const [first, ...others] = servers;
  for (const workload of workloads.filter(workload => !REQUESTS[workload].ownSchema && others.length > 0)) {
    const bodies = bodiesOf(workload, pools);
    const { compared = String } = REQUESTS[workload];
    for (const body of bodies) {
      const expected = await ask(client, first.url(workload), body);
      for (const other of others) {
        const found = await ask(client, other.url(workload), body);
        if (compared(found) !== compared(expected)) {
          throw new Error(`${workload}: the servers answer ${body} differently\n${first.name}: ${expected}\n${other.name}: ${found}`);
        }
      }
    }

    say(`${workload}: ${bodies.length} answers, the same ${REQUESTS[workload].compared ? 'lengths' : 'bytes'} from ${servers.map(server => server.name).join(', ')}`);
  }

  client.close();
}

/** The answer of a server to the first request of each workload: what the floor answers. */
export async function firstAnswers(server, workloads, pools) {
  const client = createClient(1);
  const answers = {};
  for (const workload of workloads) answers[workload] = await ask(client, server.url(workload), bodiesOf(workload, pools)[0]);
  client.close();
  return answers;
}

/** One entry for each server: { server, workload, bytes, runs }. */
export async function measureWorkload(workload, servers, options, place, say) {
  const bodies = bodiesOf(workload, place.pools);
  const entries = [];
  for (const server of servers) {
    const answers = await firstAnswers(server, [workload], place.pools);
    entries.push({ server: server.name, workload, bytes: answers[workload].length, runs: [], retries: options.retries });
    await measure(server, server.url(workload), bodies, Math.max(1, options.warm), options, place);
  }

  for (let round = 0; round < options.runs; round++) {
    for (const [i, server] of servers.entries()) entries[i].runs.push(await quietRun(server, entries[i], bodies, options, place));
  }

  for (const { server, runs } of entries) {
    say(`${workload} ${server}: ${runs.map(run => `${run.cpuMicroseconds.toFixed(1)} us, ${Math.round(run.perSecond)}/s, others ${run.otherCores.toFixed(2)}`).join(' | ')}`);
  }

  return entries;
}

/** Repeats a run that others disturbed, as long as there are retries left; then takes the quietest. */
async function quietRun(server, entry, bodies, options, place) {
  let best;
  for (;;) {
    const run = await measure(server, server.url(entry.workload), bodies, options.duration, options, place);
    if (!best || run.otherCores < best.otherCores) best = run;
    if (best.otherCores <= options.noise || entry.retries === 0) return best;
    entry.retries--;
  }
}
