// A Neo4j server in the official folder layout, run on a configuration, ports and data of its own.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { freePort, track } from './servers.mjs';
import { onCore } from './machine.mjs';

const START_SECONDS = 120;

/**
 * Starts a server and waits until it says that it has.
 * @param home the folder with `bin/neo4j`
 * @param folder where its configuration and data go; what is in it is deleted first, unless `keep` is set
 * @param core the core that it runs on; null for all
 */
export async function startNeo4j(home, folder, { core = null, keep = false } = {}) {
  if (!keep) fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const port = await freePort();
  fs.writeFileSync(path.join(folder, 'neo4j.conf'), configuration(folder, port));
  const [program, ...args] = onCore(core, [path.join(home, 'bin/neo4j'), 'console']);
  const child = spawn(program, args, { env: environment(home, folder), stdio: ['ignore', 'pipe', 'pipe'] });
  track(child);
  await started(child);
  return { uri: `bolt://127.0.0.1:${port}`, pid: child.pid, child };
}

/** Runs `neo4j-admin` on the same data. */
export function admin(home, folder, ...args) {
  const result = spawnSync(path.join(home, 'bin/neo4j-admin'), args, { env: environment(home, folder), encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`neo4j-admin ${args.join(' ')} ended with ${result.status}: ${result.stdout}${result.stderr}`);
  return result.stdout;
}

const environment = (home, folder) => ({ ...process.env, NEO4J_HOME: home, NEO4J_CONF: folder });

const configuration = (folder, port) => `
server.directories.data=${folder}/data
server.directories.logs=${folder}/logs
server.directories.run=${folder}/run
server.directories.import=${folder}/import
server.directories.transaction.logs.root=${folder}/data/transactions
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
dbms.security.auth_enabled=false
dbms.usage_report.enabled=false
server.memory.heap.initial_size=2g
server.memory.heap.max_size=2g
server.memory.pagecache.size=1g
`;

function started(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = reason => reject(new Error(`Neo4j ${reason}: ${output}`));
    const timer = setTimeout(fail, START_SECONDS * 1000, `did not start within ${START_SECONDS} s`);
    const read = chunk => {
      if (output.length < 10_000) output += chunk;
      if (!output.includes('Started.')) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', code => fail(`ended with ${code}`));
  });
}
