/** What the architectures of Apple's systems are called, as its own tools call them. */

/** A name for a CPU type and subtype (`mach/machine.h`). */
export function architectureOf(cpu: number, subtype: number): string {
  if (cpu === 0x0100000c) return (subtype & 0xffffff) === 2 ? 'arm64e' : 'arm64';
  if (cpu === 0x0200000c) return 'arm64_32';
  if (cpu === 0x01000007) return 'x86_64';
  if (cpu === 12)
    return (subtype & 0xffffff) === 11 ? 'armv7s' : (subtype & 0xffffff) === 12 ? 'armv7k' : 'armv7';
  return cpu === 7 ? 'i386' : `cpu ${cpu}`;
}
