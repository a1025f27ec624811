// Packages, programs and data that the benchmarks need: everything that is not in the repository goes to .artifacts, but for the packages, which Node looks for here.
// It uses no package itself, because it is what installs them.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const peers = path.join(import.meta.dirname, '..');
const repository = path.join(peers, '../..');
const work = path.join(repository, '.artifacts/peers');

export const place = {
  peers, work, data: path.join(work, 'graph/data'), server: path.join(work, 'server'), floor: path.join(work, 'floor'), bytes: path.join(work, 'bytes'),
  model: path.join(peers, 'graph/graph.graphql'),
};

/** Installs the peers, publishes ours and the floor where they take part, and generates the graph. Ends the process where one of it fails. */
export function prepare(servers, { server, floor }, say) {
  const run = (folder, program, ...args) => {
    const { status } = spawnSync(program, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) {
      say(`this failed: ${path.basename(program)} ${args.join(' ')}`);
      process.exit(1);
    }
  };

  say('installing the peers');
  run(peers, 'npm', 'ci', '--loglevel=error');
  if (servers.includes('ours')) {
    say('publishing GraphApi');
    // For a platform, and so compiled ahead: what a published server is.
    run(repository, 'dotnet', 'publish', 'src/GraphApi.Server', '-c', 'Release', '-r', `linux-${process.arch}`, '--no-self-contained', '-o', server, '-v', 'quiet', '--nologo');
  }

  if (servers.includes('floor')) {
    say('publishing the floor');
    run(repository, 'dotnet', 'publish', 'bench/peers/floor', '-c', 'Release', '-o', floor, '-v', 'quiet', '--nologo');
  }

  say('generating the graph');
  run(peers, process.execPath, 'graph/generate.mjs', path.join(work, 'graph'));
}
