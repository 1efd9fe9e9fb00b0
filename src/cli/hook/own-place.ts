/** Where this very Dowse is, for hooks that are to find it again. */

import { realpathSync } from 'node:fs';

import type { DowsePlace } from './hook-script.ts';

/** Node and the script of this process, with slashes, which sh takes on Windows too. */
export function ownPlace(): DowsePlace {
  const script = realpathSync(process.argv[1] ?? '');
  return { node: slashed(process.execPath), script: slashed(script) };
}

function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
