/** Hermes bytecode for tests: made by real compilers of npm packages, or, for what none makes, by hand. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SamplePackage, sample, sampleProgram } from './samples.ts';

/** Compilers by the version of their bytecode. */
export const hermesCompilers: readonly (readonly [number, SamplePackage, string])[] = [
  [59, 'hermesvm@0.1.1', 'linux64-bin/hermes'],
  [84, 'hermes-engine@0.11.0', 'linux64-bin/hermesc'],
  [85, 'react-native@0.69.12', 'sdks/hermesc/linux64-bin/hermesc'],
  [89, 'hermes-engine-cli@0.12.0', 'linux64-bin/hermesc'],
  [90, 'react-native@0.71.19', 'sdks/hermesc/linux64-bin/hermesc'],
  [94, 'react-native@0.72.17', 'sdks/hermesc/linux64-bin/hermesc'],
  [96, 'hermes-compiler@0.17.0', 'hermesc/linux64-bin/hermesc'],
  [98, 'hermes-compiler@250829098.0.19', 'hermesc/linux64-bin/hermesc'],
  [99, 'hermes-compiler@260318099.0.6', 'hermesc/linux64-bin/hermesc'],
];

/** Bytecode and the compiler's own dump of it; undefined when the package cannot be fetched. */
export function compileHermes(
  spec: SamplePackage,
  path: string,
  source: string,
): { readonly bytes: Uint8Array; readonly dump: string } | undefined {
  const program = sampleProgram(spec, path);
  if (program === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'dowse-hermes-'));
  try {
    const [script, binary] = [join(folder, 'a.js'), join(folder, 'a.hbc')];
    writeFileSync(script, source);
    execFileSync(program, ['-emit-binary', '-O', '-out', binary, script], { stdio: 'ignore' });
    const dump = execFileSync(program, ['-dump-bytecode', '-b', binary], { maxBuffer: 1 << 28 });
    return { bytes: readFileSync(binary), dump: dump.toString() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bytecode of version 84 from the compiler in JavaScript; undefined when it cannot be fetched. */
export function compileInProcess(source: string): Uint8Array | undefined {
  const path = sample('metro-hermes-compiler@0.76.0', 'src/index.js');
  if (path === undefined) return undefined;
  const compiler = createRequire(import.meta.url)(path) as {
    compile(source: string, options: { sourceURL: string }): { bytecode: Uint8Array };
  };
  return compiler.compile(source, { sourceURL: 'a.js' }).bytecode;
}

/** A file of strings alone, as a version to come could lay it out: no compiler makes that. */
export function hermesOfStrings(
  version: number,
  strings: readonly string[],
  functionBytes: number,
): Uint8Array {
  const storage = Buffer.from(strings.join(''), 'latin1');
  const header = Buffer.alloc(128 + functionBytes);
  Buffer.from('c61fbc03c103191f', 'hex').copy(header);
  header.writeUInt32LE(version, 8);
  header.writeUInt32LE(1, 40);
  header.writeUInt32LE(strings.length, 52);
  header.writeUInt32LE(storage.length, 60);
  const table = Buffer.alloc(strings.length * 4);
  let offset = 0;
  for (const [index, string] of strings.entries()) {
    table.writeUInt32LE(((string.length << 24) | (offset << 1)) >>> 0, index * 4);
    offset += string.length;
  }
  const file = Buffer.concat([header, table, storage]);
  file.writeUInt32LE(file.length, 32);
  return file;
}

/** The same file in the form of differences, which only a tool that is not published makes. */
export function toDelta(bytes: Uint8Array, functionBytes: number): Uint8Array {
  const file = Buffer.from(bytes);
  const [functions, kinds, identifiers, strings, longs] = [40, 44, 48, 52, 56].map((at) =>
    file.readUInt32LE(at),
  );
  for (let at = 0; at < 8; at++) file[at]! ^= 0xff;
  const relate = (start: number, count: number, step: number, shift: number, mask: number): void => {
    let before = 0;
    for (let index = 0; index < count; index++) {
      const at = start + index * step;
      const word = file.readUInt32LE(at);
      const value = (word >>> shift) & mask;
      const other = (word & ~(mask << shift)) >>> 0;
      file.writeUInt32LE(((((value - before) & mask) << shift) | other) >>> 0, at);
      before = value;
    }
  };
  const stringsAt = 128 + functions! * functionBytes + (kinds! + identifiers!) * 4;
  relateLargeHeaders(file, functions!, functionBytes);
  relate(128, functions!, functionBytes, 0, 0x1ffffff);
  relate(stringsAt, strings!, 4, 1, 0x7fffff);
  relate(stringsAt + strings! * 4, longs!, 8, 0, 0xffffffff);
  return file;
}

/** Headers that do not fit into the small ones: those say where they are. */
function relateLargeHeaders(file: Buffer, functions: number, functionBytes: number): void {
  let before = 0;
  for (let index = 0; index < functions; index++) {
    const at = 128 + index * functionBytes;
    if ((file[at + functionBytes - 1]! & 0x20) === 0) continue;
    const low = file.readUInt32LE(at) & 0x1ffffff;
    const high =
      functionBytes === 12
        ? ((file.readUInt32LE(at + 4) >>> 14) & 0xff) * 0x1000000
        : (file.readUInt32LE(at + 8) & 0x1ffffff) * 0x10000;
    const offset = file.readUInt32LE(high + low);
    file.writeUInt32LE((offset - before) >>> 0, high + low);
    before = offset;
  }
}
