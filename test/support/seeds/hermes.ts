/** Hermes bytecode: of the real compiler where it can be fetched, of strings alone, in both forms. */

import { compileInProcess, hermesOfStrings, toDelta } from '../hermes-build.ts';

const source = `
var config = { apiKey: 'value of a key', count: 5, nested: { on: true, name: 'wört \u2603' } };
function get(o) { o.token = 'put by name'; o.setName('handed over'); return [config, 'listed']; }
get(globalThis);`;

export function seeds(): Uint8Array[] {
  const real = compileInProcess(source);
  const plain = hermesOfStrings(96, ['first string', 'second', 'third one'], 16);
  return [
    ...(real ? [real, toDelta(real, 16)] : []),
    plain,
    toDelta(plain, 16),
    hermesOfStrings(99, ['a', 'b'], 12),
  ];
}
