/** `npm start -- ARGUMENTS`: sets up what is missing, then runs the built command with ARGUMENTS. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuild, ensurePackages, root } from './setup.mjs';

ensurePackages();
await ensureBuild();
// npm changes to the package's folder; the user's relative paths start from where the user is.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
const cli = join(root, 'dist', 'cli.js');
process.argv[1] = cli;
await import(pathToFileURL(cli).href);
