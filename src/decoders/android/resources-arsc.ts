/**
 * resources.arsc: the values of an Android app, in every configuration, each with its name. Texts
 * of the pool that no value refers to (links in styled texts, left-overs) are told as well.
 */

import { type Format, FormatError, type FormatOutput } from '#decoders/format';
import { entryName, partName, resourceName } from './resource-name.ts';
import { type Table, type TablePackage, type TableType, readTable, tableType } from './table.ts';
import { stringKind, visitEntries } from './table-entries.ts';
import { type Budget, createBudget } from './text-budget.ts';

const headerBytes = 12;
/** Values that name a file of the app. */
const filePrefix = 'res/';

/** Reads resource tables; see above. */
export const resourcesArsc: Format = {
  name: 'resources.arsc',
  recognises: (bytes) =>
    bytes.length >= headerBytes &&
    bytes[0] === tableType &&
    bytes[1] === 0 &&
    bytes[2] === 12 &&
    bytes[3] === 0,
  decode({ bytes }, output) {
    const table = readTable(bytes);
    const budget = createBudget(bytes.length);
    const used = new Uint8Array(table.pool.length);
    let isWhole = !table.isDamaged;
    for (const owner of table.packages) {
      for (const type of owner.types) {
        if (!tellType(table, owner, type, used, budget, output)) isWhole = false;
      }
    }
    tellUnused(table, used, budget, output);
    if (!isWhole) throw new FormatError('some of its chunks or entries do not fit in it');
  },
};

function tellType(
  table: Table,
  owner: TablePackage,
  type: TableType,
  used: Uint8Array,
  budget: Budget,
  output: FormatOutput,
): boolean {
  const { reader, pool } = table;
  const prefix = table.packages.length > 1 ? `${owner.name}:` : '';
  return visitEntries(reader, type, (entry, key, kind, data, name) => {
    budget(0);
    if (kind !== stringKind) return;
    const value = pool.at(data);
    if (value === undefined) return;
    budget(value.length);
    used[data] = 1;
    const spot = (): { spot: string } => {
      const config = type.config();
      const part = name < 0 ? '' : partName(name);
      const own = `${prefix}${resourceName(owner, type.id, entry, key)}${part}`;
      return { spot: config === '' ? own : `${own} [${config}]` };
    };
    // A file's path is no value of the name.
    output.string(value, spot, value.startsWith(filePrefix) ? undefined : entryName(owner, key));
  });
}

function tellUnused({ pool }: Table, used: Uint8Array, budget: Budget, output: FormatOutput): void {
  for (let index = 0; index < pool.length; index++) {
    const value = used[index] === 1 ? undefined : pool.at(index);
    if (value === undefined) continue;
    budget(value.length);
    output.string(value, () => ({ spot: `string pool entry ${index}, not in use` }));
  }
}
