/** .NET assemblies for tests, made by Mono's compiler, and the stores that Android apps keep them in. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An assembly of one source with one resource `data.txt`, and Mono's dump of its strings; undefined without Mono. */
export function buildAssembly(
  source: string,
): { readonly bytes: Uint8Array; readonly userStrings: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'dowse-mono-'));
  try {
    writeFileSync(join(folder, 'a.cs'), source);
    writeFileSync(join(folder, 'data.txt'), 'text of a resource');
    execFileSync('mcs', ['-target:library', '-out:a.dll', '-resource:data.txt', 'a.cs'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const userStrings = execFileSync('monodis', ['--userstrings', 'a.dll'], { cwd: folder });
    return { bytes: readFileSync(join(folder, 'a.dll')), userStrings: userStrings.toString() };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Stored {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function words(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) buffer.writeUInt32LE(value >>> 0, index * 4);
  return buffer;
}

const storeMagic = 0x41424158;

/** A store as AssemblyStores.md of dotnet/android describes it; the tools that make one are in no package. */
export function buildStore(version: 1 | 2 | 3 | 4, assemblies: readonly Stored[]): Uint8Array {
  const isFirst = version === 1;
  const indexBytes = isFirst ? 0 : assemblies.length * 2 * (version === 2 ? 12 : 13);
  const head = isFirst
    ? words(storeMagic, 1, assemblies.length, assemblies.length, 0)
    : words(storeMagic, (0x80010000 | version) >>> 0, assemblies.length, assemblies.length * 2, indexBytes);
  const content = version === 4 ? Buffer.alloc(8, 0x5a) : Buffer.alloc(0);
  const names = isFirst
    ? Buffer.alloc(0)
    : Buffer.concat(assemblies.flatMap(({ name }) => [words(name.length), Buffer.from(name)]));
  const descriptorBytes = assemblies.length * (isFirst ? 24 : 28);
  let at = head.length + content.length + indexBytes + descriptorBytes + names.length;
  const descriptors = assemblies.map(({ bytes }, index) => {
    const place = [at, bytes.length, 0, 0, 0, 0];
    at += bytes.length;
    return words(...(isFirst ? place : [index, ...place]));
  });
  const data = assemblies.map(({ bytes }) => bytes);
  return Buffer.concat([head, content, Buffer.alloc(indexBytes, 0x11), ...descriptors, names, ...data]);
}

/** One LZ4 block: literals, and a copy where text repeats right away (`repeats` times `text`). */
export function packRepeated(
  text: string,
  repeats: number,
): { readonly block: Buffer; readonly size: number } {
  const length = (value: number): number[] =>
    value < 15 ? [] : [...Array<number>(Math.floor((value - 15) / 255)).fill(255), (value - 15) % 255];
  const copied = text.length * (repeats - 1);
  const tail = 'tail!';
  const nibble = (value: number): number => Math.min(value, 15);
  const block = Buffer.concat([
    Buffer.from([(nibble(text.length) << 4) | nibble(copied - 4), ...length(text.length)]),
    Buffer.from(text, 'latin1'),
    Buffer.from([text.length & 0xff, text.length >> 8, ...length(copied - 4)]),
    Buffer.from([tail.length << 4]),
    Buffer.from(tail),
  ]);
  return { block, size: text.length * repeats + tail.length };
}

/** The header that Xamarin puts before a packed assembly. */
export function toXalz(block: Uint8Array, size: number): Uint8Array {
  return Buffer.concat([Buffer.from('XALZ'), words(0, size), block]);
}

/** A file of resources as Mono's ResourceWriter writes it: strings, and the bytes `Data`; undefined without Mono. */
export function buildResources(
  strings: Readonly<Record<string, string>>,
  data: string,
): Uint8Array | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'dowse-mono-'));
  const add = Object.entries(strings).map(([name, value]) => `w.AddResource("${name}", "${value}");`);
  const source = `class P { static void Main() { var w = new System.Resources.ResourceWriter("a.resources");
    ${add.join(' ')} w.AddResource("Number", 5); w.AddResource("Data", new byte[] { ${[...Buffer.from(data)].join(', ')} }); w.Close(); } }`;
  try {
    writeFileSync(join(folder, 'a.cs'), source);
    execFileSync('mcs', ['a.cs'], { cwd: folder, stdio: 'ignore' });
    execFileSync('mono', ['a.exe'], { cwd: folder, stdio: 'ignore' });
    return readFileSync(join(folder, 'a.resources'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same of one string and nothing else, for where Mono is not. */
export function resourcesOfString(name: string, value: string): Uint8Array {
  const head = words(0xbeefcace, 1, 0, 2, 1, 0);
  const entry = Buffer.concat([
    Buffer.from([name.length * 2]),
    Buffer.from(name, 'utf16le'),
    words(0),
    Buffer.from([1, value.length]),
    Buffer.from(value),
  ]);
  const dataAt = head.length + 12 + 1 + name.length * 2 + 4;
  return Buffer.concat([head, words(0, 0, dataAt), entry]);
}
