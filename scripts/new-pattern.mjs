/** `npm run new-pattern -- NAME`: writes a provider file in `patterns/` with the blanks to fill. */

import { ensureBuild, ensurePackages, run, sourceFlags } from './setup.mjs';
import { writePatternIndex } from './pattern-index.mjs';

ensurePackages();
await ensureBuild();
run(process.execPath, [...sourceFlags, 'scripts/new-pattern.ts', ...process.argv.slice(2)]);
run('npx', ['oxfmt', 'patterns']);
writePatternIndex();
