/** How resources are called: `string/google_api_key`, or their id where a build took the names away. */

import type { TablePackage } from './table.ts';

/** Names that tools give to all resources alike when they take the names away. */
const collapsedNames: ReadonlySet<string> = new Set(['', '0_resource_name_obfuscated']);

/** The name of an entry without its type; undefined where the build has none. */
export function entryName(owner: TablePackage, key: number): string | undefined {
  const name = owner.keyNames.at(key);
  return name === undefined || collapsedNames.has(name) ? undefined : name;
}

/** `string/google_api_key`; `string/0x7f0b0012` where names were taken away. */
export function resourceName(owner: TablePackage, typeId: number, entry: number, key: number): string {
  const type = owner.typeNames.at(typeId - 1);
  return nameOf(type, entryName(owner, key), idOf(owner.id, typeId, entry));
}

/** The same from a type's and an entry's name, as bundles tell them. */
export function nameOf(type: string | undefined, name: string | undefined, id: number): string {
  const own = name === undefined || collapsedNames.has(name) ? hexOf(id) : name;
  return type === undefined || type === '' ? own : `${type}/${own}`;
}

/** `0x7f0b0012` as a number. */
export function idOf(packageId: number, typeId: number, entry: number): number {
  return ((packageId << 24) | ((typeId & 0xff) << 16) | (entry & 0xffff)) >>> 0;
}

/** `0x7f0b0012`. */
export function hexOf(id: number): string {
  return `0x${(id >>> 0).toString(16).padStart(8, '0')}`;
}

/** Which part of a complex value of `type`: `[2]` of an array, `[other]` of plurals, else the id. */
export function partName(type: string | undefined, name: number): string {
  const low = name & 0xffff;
  if (type === 'plurals' && name >>> 16 === attributePart) {
    return `[${quantities[low - firstQuantity] ?? hexOf(name)}]`;
  }
  // aapt counts from 0, aapt2 from 1.
  if (type === 'array' && name >>> 16 === arrayPart) return `[${low}]`;
  if (type === 'array' && name >>> 16 === attributePart) return `[${low - 1}]`;
  return `[${hexOf(name)}]`;
}

const attributePart = 0x0100;
const arrayPart = 0x0200;
const firstQuantity = 4;
const quantities = ['other', 'zero', 'one', 'two', 'few', 'many'];
