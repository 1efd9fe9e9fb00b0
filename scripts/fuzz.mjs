/**
 * `npm run fuzz [-- FORMAT… --runs N --seed N --run N]`: damages real input and decodes it, 200,000
 * times for each format and for zip files of all (`nested`). `--run` does one run again. A process
 * that makes no headway is ended and told as a hang.
 */

import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild, ensurePackages, root, sourceFlags } from './setup.mjs';

ensurePackages();
await ensureBuild();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string' }, seed: { type: 'string' }, run: { type: 'string' } },
});
const child = [...sourceFlags, join(root, 'test', 'support', 'fuzz-run.ts')];
const listed = spawnSync(process.execPath, [...child, '--list'], { cwd: root, encoding: 'utf8' });
if (listed.status !== 0) throw new Error(listed.stderr);
const targets = positionals.length > 0 ? positionals : listed.stdout.trim().split('\n');
const runs = values.run === undefined ? (values.runs ?? '200000') : '1';
for (const target of targets) await fuzz(target, [values.seed ?? '1', values.run ?? '0', runs]);

/** Without headway for so long, it hangs: 256 runs of one second at most, less the usual ones. */
function fuzz(target, options) {
  const hangMs = 60_000;
  return new Promise((resolve) => {
    const running = spawn(process.execPath, ['--max-old-space-size=1024', ...child, target, ...options], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    let last = 0;
    const hang = () => {
      console.error(
        `${target}: no headway since run ${last} of seed ${options[0]}: it hangs, or is far too slow`,
      );
      running.kill('SIGKILL');
    };
    let timer = setTimeout(hang, hangMs);
    running.on('message', (run) => {
      last = run;
      clearTimeout(timer);
      timer = setTimeout(hang, hangMs);
    });
    running.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (code !== 0) {
        if (signal !== 'SIGKILL') console.error(`${target}: ended with ${signal ?? code} after run ${last}`);
        process.exitCode = 1;
      }
      resolve();
    });
  });
}
