/** `npm run docs`: writes the generated documents in `docs/`. With `--check`, fails when one is out of date. */

import { ensureBuild, ensurePackages, run, sourceFlags } from './setup.mjs';

ensurePackages();
await ensureBuild();
run(process.execPath, [...sourceFlags, 'scripts/generate-docs.ts', ...process.argv.slice(2)]);
