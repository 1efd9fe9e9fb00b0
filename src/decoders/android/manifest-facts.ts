/** What a manifest says about the whole app. */

import { type XmlAttribute, type XmlNode, attributeIds } from './xml-node.ts';

/** A fact, or the resource that holds it. */
export interface ManifestFact {
  readonly name: string;
  readonly value?: string | undefined;
  readonly reference?: number | undefined;
}

interface FactPlace {
  readonly element: string;
  readonly parent: string | undefined;
  /** Id of the attribute, or its name where it has none. */
  readonly attribute: number | string;
  readonly fact: string;
}

const { versionName, versionCode, minSdkVersion, debuggable } = attributeIds;
const places: readonly FactPlace[] = [
  { element: 'manifest', parent: undefined, attribute: 'package', fact: 'package' },
  { element: 'manifest', parent: undefined, attribute: 'split', fact: 'split' },
  { element: 'manifest', parent: undefined, attribute: versionName, fact: 'version' },
  { element: 'manifest', parent: undefined, attribute: versionCode, fact: 'version code' },
  { element: 'uses-sdk', parent: 'manifest', attribute: minSdkVersion, fact: 'min sdk' },
  { element: 'application', parent: 'manifest', attribute: debuggable, fact: 'debuggable' },
];
const namesByPlace: ReadonlyMap<number, string> = new Map([
  [versionName, 'versionName'],
  [versionCode, 'versionCode'],
  [minSdkVersion, 'minSdkVersion'],
  [debuggable, 'debuggable'],
]);
const maxFactLength = 200;

/** The fact that `attribute` of `node` tells, if any. */
export function readFact(node: XmlNode, attribute: XmlAttribute): ManifestFact | undefined {
  const place = places.find(
    (candidate) =>
      candidate.element === node.name &&
      candidate.parent === node.parent?.name &&
      isSame(candidate.attribute, attribute),
  );
  if (!place) return undefined;
  const value = attribute.texts.at(-1) ?? attribute.primitive;
  const { reference } = attribute;
  return reference === undefined
    ? { name: place.fact, value: value?.slice(0, maxFactLength) }
    : { name: place.fact, reference };
}

function isSame(wanted: number | string, { id, name }: XmlAttribute): boolean {
  if (typeof wanted === 'string') return id === 0 && name === wanted;
  return id === wanted || (id === 0 && name === namesByPlace.get(wanted));
}
