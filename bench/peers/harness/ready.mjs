// W11: from the start of the process to the first answer about the graph, and the memory that the process then has.
import { memoryMiB } from './machine.mjs';
import { start, stop } from './servers.mjs';

export async function measureReady(names, options, place, say) {
  const results = names.map(name => ({ server: name, workload: 'W11', runs: [] }));
  for (let round = 0; round < options.runs; round++) {
    for (const result of results) {
      const run = {};
      for (const [cores, core] of [['one', 0], ['all', null]]) {
        const server = await start(result.server, place, options, core);
        run[cores] = { seconds: server.readySeconds, ...memoryMiB(server.pid) };
        await stop(server);
      }

      result.runs.push(run);
    }
  }

  for (const { server, runs } of results) {
    say(`W11 ${server}: ${runs.map(({ one, all }) => `${one.seconds.toFixed(2)} s on one core, ${all.seconds.toFixed(2)} s on all, ${all.now} MiB`).join(' | ')}`);
  }

  return results;
}
