/** Tells what a manifest's meta-data stands for where it is a resource: in every configuration. */

import type { FormatInput, FormatOutput } from '#decoders/format';
import type { ResourceLookup } from './resource-lookup.ts';
import { pathOf } from './xml-node.ts';
import type { XmlTeller } from './xml-teller.ts';

/** Values that name a file of the app. */
const filePrefix = 'res/';

/**
 * Resolves what `teller` found in a manifest through the table in the entry `tableName` beside it,
 * with `open`. No table, or a damaged one, is told where it is decoded itself: nothing is added here.
 */
export function tellReferences(
  { metaReferences, factReferences }: XmlTeller,
  { siblings }: FormatInput,
  tableName: string,
  open: (bytes: Uint8Array) => ResourceLookup,
  output: FormatOutput,
): void {
  const ids = new Set([...metaReferences, ...factReferences].map(({ id }) => id));
  if (ids.size === 0) return;
  const bytes = siblings.memo(tableName, () => siblings.read(tableName));
  const found = bytes && lookUp(open, bytes, ids);
  if (!found) return;
  for (const { node, attribute, key, id } of metaReferences) {
    for (const { name, value } of found.get(id) ?? []) {
      if (value.startsWith(filePrefix)) continue;
      output.string(value, () => ({ spot: `${pathOf(node)}@${attribute} = @${name}` }), key);
    }
  }
  for (const { fact, id } of factReferences) {
    const value = found.get(id)?.[0]?.value;
    if (value !== undefined) output.fact(fact, value);
  }
}

function lookUp(
  open: (bytes: Uint8Array) => ResourceLookup,
  bytes: Uint8Array,
  ids: ReadonlySet<number>,
): ReturnType<ResourceLookup> | undefined {
  try {
    return open(bytes)(ids);
  } catch {
    return undefined;
  }
}
