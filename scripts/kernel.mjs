/** Compiles the keyword kernel (AssemblyScript) to WebAssembly, in memory: no file is written. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import { root } from './setup.mjs';

const folder = join(root, 'src', 'engine', 'kernel', 'assembly');

/** The module's bytes, as `generated/kernel.ts` holds them. Throws with the compiler's own words. */
export async function compileKernel() {
  let wasm;
  const { error, stderr } = await asc.main(
    [
      'kernel.ts',
      '--outFile',
      'kernel.wasm',
      '--runtime',
      'stub',
      '-O3',
      '--noAssert',
      '--importMemory',
      '--noExportMemory',
    ],
    {
      readFile: (name) => readFile(join(folder, name), 'utf8').catch(() => null),
      writeFile: (_name, contents) => {
        wasm = contents;
      },
      listFiles: () => [],
    },
  );
  // oxlint-disable-next-line typescript/no-base-to-string -- asc's streams keep what they were given and tell it so.
  if (error) throw new Error(`The kernel does not compile:\n${String(stderr)}`, { cause: error });
  return wasm;
}
