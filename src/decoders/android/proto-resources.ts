/** resources.pb of Android app bundles: the values of the app, in every configuration, with their names. */

import { createByteReader } from '#decoders/byte-reader';
import type { Format, FormatOutput } from '#decoders/format';
import { readItem, visitSpans } from './proto-item.ts';
import { isProtoTable, sourcePoolOf, visitProtoTable } from './proto-table.ts';
import { type ResourceLookup, createLookup } from './resource-lookup.ts';
import { readStringPool } from './string-pool.ts';

/** Reads resource tables of bundles; see above. */
export const protoResources: Format = {
  name: 'resources.pb',
  isLoose: true,
  recognises: (bytes) => isProtoTable(bytes),
  decode({ bytes }, output) {
    visitProtoTable(
      bytes,
      ({ key, spot, start, end }) => {
        const { text, isFile = false } = readItem(bytes, start, end);
        if (text !== undefined) output.string(text, () => ({ spot: spot() }), isFile ? undefined : key);
        visitSpans(bytes, start, end, (tag) => output.string(tag, () => ({ spot: `${spot()} (style)` })));
      },
      (text, spot) => output.string(text, () => ({ spot: spot() })),
    );
    tellSources(bytes, output);
  },
};

/** Paths of the source files: of the machine that built it. */
function tellSources(bytes: Uint8Array, output: FormatOutput): void {
  const pool = sourcePoolOf(bytes);
  if (!pool || pool.length === 0) return;
  const sources = readStringPool(createByteReader(pool), 0, pool.length);
  for (let index = 0; index < sources.length; index++) {
    const value = sources.at(index);
    if (value) output.string(value, () => ({ spot: `path of source file ${index}` }));
  }
}

/** The lookup of the table in `bytes`; throws a FormatError when it is none. */
export function createProtoLookup(bytes: Uint8Array): ResourceLookup {
  return createLookup((ids, found) => {
    visitProtoTable(
      bytes,
      ({ id, spot: name, start, end }) => {
        if (!ids.has(id)) return;
        const { text: value, reference } = readItem(bytes, start, end);
        if (reference !== undefined) found({ id, name, reference });
        else found({ id, name, value });
      },
      () => {},
    );
  });
}
