/** Looks resources up in a resources.arsc. */

import { type ResourceLookup, createLookup } from './resource-lookup.ts';
import { idOf, resourceName } from './resource-name.ts';
import { readTable } from './table.ts';
import { dynamicReferenceKind, referenceKind, stringKind, visitEntries } from './table-entries.ts';

/** The lookup of the table in `bytes`; throws a FormatError when it is none. */
export function createTableLookup(bytes: Uint8Array): ResourceLookup {
  const table = readTable(bytes);
  return createLookup((ids, found) => {
    for (const owner of table.packages) {
      for (const type of owner.types) {
        const entries = entriesOf(ids, idOf(owner.id, type.id, 0));
        if (entries.size === 0) continue;
        const visit = (entry: number, key: number, kind: number, data: number): void => {
          const id = idOf(owner.id, type.id, entry);
          const name = (): string => {
            const config = type.config();
            return `${resourceName(owner, type.id, entry, key)}${config === '' ? '' : ` [${config}]`}`;
          };
          if (kind === stringKind) found({ id, name, value: table.pool.at(data) });
          else if (kind === referenceKind || kind === dynamicReferenceKind)
            found({ id, name, reference: data });
        };
        visitEntries(table.reader, type, visit, entries);
      }
    }
  });
}

/** The entry indexes of `ids` that are of the type whose entry 0 is `first`. */
function entriesOf(ids: ReadonlySet<number>, first: number): ReadonlySet<number> {
  return new Set([...ids].filter((id) => id >>> 16 === first >>> 16).map((id) => id & 0xffff));
}
