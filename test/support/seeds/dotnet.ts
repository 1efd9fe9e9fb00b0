/** An assembly of Mono's compiler, where that is there; else one that says it is an assembly, and no more. */

import { buildAssembly } from '../dotnet-build.ts';

const source = `
[assembly: System.Reflection.AssemblyMetadata("name", "value")]
public class Keys {
  public const string Constant = "constant text";
  static string field = "text of a field";
  static byte[] data = new byte[] { 97, 98, 99, 100, 101, 102, 103, 104 };
  public string Get(int n) { switch (n) { case 1: return "one"; case 2: return "two"; } return field; }
}`;

export function seeds(): Uint8Array[] {
  const built = buildAssembly(source);
  const empty = Buffer.alloc(0x400);
  empty.write('MZ');
  empty.writeUInt32LE(0x80, 0x3c);
  empty.write('PE\0\0', 0x80, 'latin1');
  empty.writeUInt16LE(0x10b, 0x98);
  empty.writeUInt32LE(0x2000, 0x98 + 96 + 14 * 8);
  return built ? [built.bytes, empty] : [empty];
}
