/** Names of types, as Java programs write them. */

const primitives: Readonly<Record<string, string>> = {
  B: 'byte',
  C: 'char',
  D: 'double',
  F: 'float',
  I: 'int',
  J: 'long',
  S: 'short',
  V: 'void',
  Z: 'boolean',
};

/** The name of a type by its descriptor: `Lcom/example/Keys;` as `com.example.Keys`, `[B` as `byte[]`. */
export function nameOfType(descriptor: string): string {
  const dimensions = /^\[*/.exec(descriptor)![0].length;
  const base = descriptor.slice(dimensions);
  const name = base.startsWith('L') ? base.slice(1).replace(/;$/, '').replaceAll('/', '.') : primitives[base];
  return (name ?? base) + '[]'.repeat(Math.min(dimensions, 255));
}
