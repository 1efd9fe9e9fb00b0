/** .NET apps of one file for tests, as `dotnet publish` writes them: its SDK is in no package. */

import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';

/** What a file is bundled into: a program with the marker, of Linux or Windows, and no more. */
export function hostProgram(system: 'linux' | 'windows'): Buffer {
  const host = Buffer.alloc(5000);
  if (system === 'linux') {
    Buffer.from('7f454c46020101', 'hex').copy(host);
    host.writeUInt16LE(64, 0x34);
    host.writeBigUInt64LE(BigInt(host.length), 0x28);
  } else {
    host.write('MZ');
    host.writeUInt32LE(0x80, 0x3c);
    host.write('PE\0\0', 0x80, 'latin1');
    host.writeUInt16LE(1, 0x86);
    host.writeUInt16LE(240, 0x94);
    host.writeUInt16LE(0x20b, 0x98);
    host.writeUInt32LE(host.length, 0x98 + 240 + 16);
  }
  createHash('sha256').update('.net core bundle\n').digest().copy(host, 4096);
  host.write('text of the program', 4200);
  return host;
}

/** The app. Manifests of version 6 pack every file. */
export function buildSingleFile(
  version: 1 | 2 | 6,
  files: Readonly<Record<string, Uint8Array>>,
  system: 'linux' | 'windows' = 'linux',
): Buffer {
  const host = hostProgram(system);
  const chunks: Buffer[] = [host];
  let at = host.length;
  const rows = Object.entries(files).map(([path, bytes]) => {
    const stored = version === 6 ? deflateRawSync(bytes) : Buffer.from(bytes);
    const row = [wide(at), wide(bytes.length), ...(version === 6 ? [wide(stored.length)] : [])];
    chunks.push(stored);
    at += stored.length;
    return Buffer.concat([...row, Buffer.from([1]), text(path)]);
  });
  const head = Buffer.alloc(12);
  head.writeUInt32LE(version, 0);
  head.writeUInt32LE(rows.length, 8);
  const places = version === 1 ? [] : [Buffer.alloc(40)];
  host.writeBigUInt64LE(BigInt(at), 4088);
  return Buffer.concat([...chunks, head, text('AbCdEfGhIjKl'), ...places, ...rows]);
}

function wide(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([value.length]), Buffer.from(value)]);
}
