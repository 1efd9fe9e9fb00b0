/** `npm run bench`: sets up what is missing, then measures (test/bench/bench.ts explains the figures). */

import { ensureBuild, ensurePackages, root, sourceFlags } from './setup.mjs';
import { spawnSync } from 'node:child_process';

ensurePackages();
await ensureBuild();
const args = [...sourceFlags, 'test/bench/bench.ts', ...process.argv.slice(2)];
process.exit(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1);
