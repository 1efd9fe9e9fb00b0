/** Mach-O images: made part by part, and by a compiler where there is one; alone and several in one file. */

import { hasTool, inFolder } from '../archive.ts';
import { buildMachO, buildSignature, machBase, machDataAt } from '../apple-build.ts';

export function seeds(): Buffer[] {
  const record = Buffer.alloc(32);
  record.writeUInt32LE(0x7c8, 8);
  record.writeBigUInt64LE(BigInt(machBase + machDataAt), 16);
  record.writeBigUInt64LE(7n, 24);
  const code = Buffer.from('e88d8cd2'.padEnd(32, '0'), 'hex');
  const made = buildMachO({
    sections: [
      { segment: '__TEXT', name: '__cstring', flags: 2, bytes: Buffer.from('a text\0another text\0') },
      { segment: '__DATA', name: '__cfstring', bytes: record },
      { segment: '__DATA', name: '__const', bytes: Buffer.from('data \u00e4 of it\0\0wide text', 'utf16le') },
      { segment: '__TEXT', name: '__text', flags: 0x80000400, bytes: code },
      { segment: '__TEXT', name: '__ustring', bytes: Buffer.from('wide\0text too\0', 'utf16le') },
    ],
    signature: buildSignature('<plist><dict/></plist>', 'ABCDE12345'),
    symbolNames: Buffer.from('\0_main\0'),
    libraries: ['@rpath/Flutter.framework/Flutter'],
    encryptedSections: [4],
  });
  if (!hasTool('clang-19') || !hasTool('llvm-lipo-19')) return [made];
  const source = 'const char *k = "a text in C"; const unsigned short w[] = u"wide text in C";';
  const compiled = (target: string): Buffer =>
    inFolder({ 'a.c': source }, 'a.o', (run) => run('clang-19', '-target', target, '-c', 'a.c', '-o', 'a.o'));
  const arm = compiled('arm64-apple-ios15.0');
  const x64 = compiled('x86_64-apple-ios15.0-simulator');
  const fat = inFolder({ 'a.o': arm, 'b.o': x64 }, 'fat', (run) =>
    run('llvm-lipo-19', '-create', 'a.o', 'b.o', '-output', 'fat'),
  );
  return [made, arm, x64, fat];
}
