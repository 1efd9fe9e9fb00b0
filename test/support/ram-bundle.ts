/** React Native's bundles for random access, for tests: a table, the startup code, modules, each with a NUL. */

export function buildRamBundle(startup: string, modules: readonly string[]): Uint8Array {
  const table: number[] = [];
  let at = startup.length + 1;
  for (const module of modules) {
    table.push(module === '' ? 0 : at, module === '' ? 0 : module.length + 1);
    if (module !== '') at += module.length + 1;
  }
  const words = [0xfb0bd1e5, modules.length, startup.length + 1, ...table];
  const head = Buffer.alloc(words.length * 4);
  for (const [index, word] of words.entries()) head.writeUInt32LE(word, index * 4);
  const code = [startup, ...modules.filter((module) => module !== '')].map((text) => `${text}\0`).join('');
  return Buffer.concat([head, Buffer.from(code, 'latin1')]);
}
