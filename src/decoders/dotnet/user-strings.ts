/** The strings that the code of a .NET assembly loads, each with its method and its name. */

import type { FormatOutput, Spot } from '#decoders/format';
import { callKey } from '#decoders/call-key';
import type { Load, Loads } from './loads.ts';
import { type Metadata, compressed } from './metadata.ts';
import type { Names } from './names.ts';

/** Callees that say nothing about what they are given; `callKey` knows those that Java has too. */
const meaningless = new Set(
  'WriteLine Write IsNullOrEmpty ThrowIfNull op_Equality op_Inequality GetString TrimStart TrimEnd AppendLine'.split(
    ' ',
  ),
);

/** Tells every string of the heap of user strings. */
export function tellUserStrings(metadata: Metadata, loads: Loads, names: Names, output: FormatOutput): void {
  const heap = metadata.userStrings;
  for (let at = 1; at < heap.length;) {
    const { value, bytes } = compressed(heap, at);
    // An odd length: the last byte says whether there are characters of note.
    const text = textAt(metadata, at, bytes, value);
    const offset = at;
    at += bytes + value;
    if (text === '') continue;
    const uses = loads.get(offset) ?? [];
    const keys = new Set<string>();
    for (const load of uses) {
      const key = keyOf(load, metadata, names);
      if (key !== undefined && key !== '') keys.add(key);
    }
    const spot = (): Spot => spotOf(offset, uses[0], names);
    if (keys.size === 0) output.string(text, spot);
    for (const key of keys) output.string(text, spot, key);
  }
}

function textAt({ userStrings }: Metadata, at: number, prefix: number, length: number): string {
  const view = userStrings.slice(at + prefix, length);
  return Buffer.from(view.buffer, view.byteOffset, length & ~1).toString('utf16le');
}

function spotOf(offset: number, load: Load | undefined, names: Names): Spot {
  if (!load) return { spot: `user string 0x${offset.toString(16)}` };
  const owner = names.typeOfMethod(load.method);
  return { spot: `${owner}.${names.method(load.method)}`, owner };
}

function keyOf({ user, before }: Load, metadata: Metadata, names: Names): string | undefined {
  if (user === 0) return undefined;
  const name = names.member(user);
  // The field behind a property is called `<Name>k__BackingField`.
  if (!isCall(user, metadata)) return /^<(\w+)>/.exec(name)?.[1] ?? name;
  if (meaningless.has(name)) return undefined;
  if (name.startsWith('set_') && name !== 'set_Item') return name.slice(4);
  const callee = name === '.ctor' ? '<init>' : name.slice(0, 1).toLowerCase() + name.slice(1);
  return callKey(names.ownerOfMember(user), callee, before < 0 ? undefined : textOf(metadata, before));
}

function textOf(metadata: Metadata, offset: number): string {
  const { value, bytes } = compressed(metadata.userStrings, offset);
  return textAt(metadata, offset, bytes, Math.min(value, 257));
}

/** A reference to a member is one to a method unless its signature is that of a field. */
function isCall(token: number, metadata: Metadata): boolean {
  const table = token >>> 24;
  if (table !== 0x0a) return table !== 0x04;
  try {
    return metadata.blob(metadata.cell(0x0a, token & 0xffffff, 2))[0] !== 0x06;
  } catch {
    return true;
  }
}
