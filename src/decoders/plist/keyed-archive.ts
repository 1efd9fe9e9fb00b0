/**
 * What the objects of a keyed archive (NSKeyedArchiver: nibs, data models, preferences) stand for:
 * `$objects` holds them, and members point at them by index.
 */

import { type PlistDictionary, type PlistText, type PlistValue, valueOf } from './value.ts';

/** The objects of an archive and what is at its top; undefined when `top` is no archive. */
export function archivedObjects(
  top: PlistValue,
): { readonly objects: readonly PlistValue[]; readonly top: PlistValue } | undefined {
  const objects = valueOf(top, '$objects');
  const roots = valueOf(top, '$top');
  return objects?.kind === 'array' && roots ? { objects: objects.items, top: roots } : undefined;
}

/** Pairs of members that hold names and values of equal count. */
const pairs: readonly (readonly [string, string])[] = [
  ['NS.keys', 'NS.objects'],
  ['NSKeyPaths', 'NSValues'],
];

/** The text of an archived string object; undefined for other objects. */
export function archivedText(value: PlistValue, objects: readonly PlistValue[]): PlistText | undefined {
  const text = valueOf(value, 'NS.string');
  const bytes = text ?? valueOf(value, 'NS.bytes');
  const target = bytes?.kind === 'uid' ? objects[bytes.index] : bytes;
  if (target?.kind === 'text') return target;
  if (target?.kind !== 'data' || !hasClass(value, objects, /String$/)) return undefined;
  return { kind: 'text', text: Buffer.from(target.bytes).toString('utf8') };
}

function hasClass(value: PlistValue, objects: readonly PlistValue[], name: RegExp): boolean {
  const uid = valueOf(value, '$class');
  const found = uid?.kind === 'uid' ? valueOf(objects[uid.index], '$classname') : undefined;
  return found?.kind === 'text' && name.test(found.text);
}

/** The items of an archived array or set; undefined for other objects. */
export function archivedItems(value: PlistValue): readonly PlistValue[] | undefined {
  const items = valueOf(value, 'NS.objects');
  return items?.kind === 'array' && !valueOf(value, 'NS.keys') ? items.items : undefined;
}

/**
 * An object's members by the names that its own code gives them: those of a dictionary, of an
 * attribute. Lists of names are taken once, and are in `entered` then: objects without number may
 * share one.
 */
export function archivedMembers(
  dictionary: PlistDictionary,
  objects: readonly PlistValue[],
  entered: Set<PlistValue>,
): { readonly keys: readonly string[]; readonly values: readonly PlistValue[] } {
  const text = (value: PlistValue | undefined): string | undefined => {
    const target = value?.kind === 'uid' ? objects[value.index] : value;
    if (target?.kind === 'text') return target.text;
    return target && archivedText(target, objects)?.text;
  };
  const list = (key: string): readonly PlistValue[] | undefined => {
    const value = valueOf(dictionary, key);
    const target = value?.kind === 'uid' ? objects[value.index] : value;
    const items = target?.kind === 'array' ? target : valueOf(target, 'NS.objects');
    if (items?.kind !== 'array' || entered.has(items)) return undefined;
    entered.add(items);
    return items.items;
  };
  const keys: string[] = [];
  const values: PlistValue[] = [];
  for (const [names, held] of pairs) {
    const nameList = list(names);
    const valueList = list(held);
    if (!nameList || nameList.length !== valueList?.length) continue;
    keys.push(...nameList.map((name, index) => text(name) ?? `#${index}`));
    values.push(...valueList);
  }
  const keyPath = text(valueOf(dictionary, 'UIKeyPath'));
  for (const [index, key] of dictionary.keys.entries()) {
    if (key === '$class' || (keys.length > 0 && pairs.some((pair) => pair.includes(key)))) continue;
    keys.push(key === 'UIValue' && keyPath !== undefined ? keyPath : key);
    values.push(dictionary.values[index]!);
  }
  return { keys, values };
}
