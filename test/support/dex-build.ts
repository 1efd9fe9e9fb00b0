/** DEX files for tests: assembled by smali, and a small one written by hand where smali is missing. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Assembles smali `sources`; undefined when the machine has no smali. `api` decides on the version. */
export function assemble(sources: readonly string[], api = 28): Buffer | undefined {
  if (spawnSync('smali', ['--version']).error) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'dowse-smali-'));
  try {
    for (const [index, source] of sources.entries()) writeFileSync(join(folder, `${index}.smali`), source);
    const file = join(folder, 'classes.dex');
    execFileSync('smali', ['assemble', '-a', String(api), '-o', file, folder]);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A DEX file that holds `strings` and no class. `magic` may make it a compact one. */
export function dexOfStrings(strings: readonly string[], magic = 'dex\n035\0'): Buffer {
  const isCompact = magic.startsWith('cdex');
  const header = Buffer.alloc(isCompact ? 0x88 : 0x70);
  const items = strings.map((text) => Buffer.from(`${String.fromCharCode(text.length)}${text}\0`, 'latin1'));
  const ids = Buffer.alloc(strings.length * 4);
  const dataAt = header.length + ids.length;
  let at = isCompact ? 0 : dataAt;
  for (const [index, item] of items.entries()) {
    ids.writeUInt32LE(at, index * 4);
    at += item.length;
  }
  const bytes = Buffer.concat([header, ids, ...items]);
  bytes.write(magic, 'latin1');
  bytes.writeUInt32LE(bytes.length, 0x20);
  bytes.writeUInt32LE(header.length, 0x24);
  bytes.writeUInt32LE(0x12345678, 0x28);
  bytes.writeUInt32LE(strings.length, 0x38);
  bytes.writeUInt32LE(header.length, 0x3c);
  bytes.writeUInt32LE(bytes.length - dataAt, 0x68);
  bytes.writeUInt32LE(dataAt, 0x6c);
  return bytes;
}

/**
 * The same classes as a container of version 041 with two headers that share all data: the first has
 * the first class, the second the others. Only the newest build tools make such files.
 */
export function toContainer(dex: Buffer): Buffer {
  const headerBytes = 0x78;
  const strings = dex.readUInt32LE(0x38);
  const stringsAt = dex.readUInt32LE(0x3c);
  const classes = dex.readUInt32LE(0x60);
  const classesAt = dex.readUInt32LE(0x64);
  // The longer header overlays the table of strings, which moves to the end.
  const moved = dex.subarray(stringsAt, stringsAt + strings * 4);
  const second = Buffer.alloc(headerBytes);
  const padding = Buffer.alloc((4 - ((dex.length + moved.length) % 4)) % 4);
  const bytes = Buffer.concat([dex, moved, padding, second]);
  const secondAt = bytes.length - headerBytes;
  bytes.write('dex\n041\0', 'latin1');
  bytes.writeUInt32LE(headerBytes, 0x24);
  bytes.writeUInt32LE(dex.length, 0x3c);
  bytes.writeUInt32LE(bytes.length, 0x70);
  bytes.writeUInt32LE(0, 0x74);
  bytes.copy(bytes, secondAt, 0, headerBytes);
  bytes.writeUInt32LE(secondAt, 0x20);
  bytes.writeUInt32LE(1, 0x60);
  bytes.writeUInt32LE(headerBytes, secondAt + 0x20);
  bytes.writeUInt32LE(classes - 1, secondAt + 0x60);
  bytes.writeUInt32LE(classesAt + 32, secondAt + 0x64);
  bytes.writeUInt32LE(secondAt, secondAt + 0x74);
  return bytes;
}
