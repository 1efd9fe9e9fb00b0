/** Java class files for tests: compiled by javac, and a small one written by hand where javac is missing. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Class files of `source`, a file called `name`.java, by name; undefined when the machine has no javac. */
export function compileJava(name: string, source: string): Map<string, Buffer> | undefined {
  if (spawnSync('javac', ['-version']).error) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'dowse-javac-'));
  try {
    writeFileSync(join(folder, `${name}.java`), source);
    execFileSync('javac', ['--release', '11', '-nowarn', '-encoding', 'utf8', `${name}.java`], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const files = readdirSync(folder).filter((file) => file.endsWith('.class'));
    return new Map(files.map((file) => [file.slice(0, -6), readFileSync(join(folder, file))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A class `a.B` with one constant field of this name and value. */
export function classOfConstant(field: string, value: string): Buffer {
  const utf8 = (text: string): Buffer =>
    Buffer.from(`\x01\0${String.fromCharCode(text.length)}${text}`, 'latin1');
  const words = (...values: number[]): Buffer =>
    Buffer.from(values.flatMap((word) => [word >> 8, word & 0xff]));
  const pool = [
    utf8('a/B'),
    Buffer.concat([Buffer.of(7), words(1)]),
    utf8(field),
    utf8('Ljava/lang/String;'),
    utf8('ConstantValue'),
    utf8(value),
    Buffer.concat([Buffer.of(8), words(6)]),
  ];
  return Buffer.concat([
    Buffer.of(0xca, 0xfe, 0xba, 0xbe),
    words(0, 55, pool.length + 1),
    ...pool,
    words(0x21, 2, 0, 0),
    words(1, 0x19, 3, 4, 1, 5, 0, 2, 7),
    words(0, 0),
  ]);
}
