/**
 * resources.arsc: the values of an Android app, in every configuration, each with its name. Texts
 * of the pool that no value refers to (links in styled texts, left-overs) are told as well.
 */

import { type Format, FormatError, type FormatOutput } from '#decoders/format';
import { entryName, idOf, partName, resourceName } from './resource-name.ts';
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
  const typeName = owner.typeNames.at(type.id - 1);
  return visitEntries(reader, type, (entry, key, kind, data, name) => {
    budget(0);
    if (kind !== stringKind) return;
    const value = pool.at(data);
    if (value === undefined) return;
    budget(value.length);
    used[data] = 1;
    // A part of a style is called what the attribute is that it sets.
    const attribute = typeName === 'style' && name >= 0 ? attributeName(table, owner, name) : undefined;
    const spot = (): { spot: string } => {
      const config = type.config();
      const part = name < 0 ? '' : attribute === undefined ? partName(typeName, name) : `[${attribute}]`;
      const own = `${prefix}${resourceName(owner, type.id, entry, key)}${part}`;
      return { spot: config === '' ? own : `${own} [${config}]` };
    };
    // A file's path is no value of the name.
    const isFile = value.startsWith(filePrefix);
    output.string(value, spot, isFile ? undefined : (attribute ?? entryName(owner, key)));
  });
}

const attributeNames = new WeakMap<TablePackage, ReadonlyMap<number, string>>();

/** The name of an attribute of the package; undefined for those of others and where names were taken away. */
function attributeName(table: Table, owner: TablePackage, id: number): string | undefined {
  let names = attributeNames.get(owner);
  if (!names) {
    const made = new Map<number, string>();
    for (const type of owner.types) {
      if (owner.typeNames.at(type.id - 1) !== 'attr') continue;
      visitEntries(table.reader, type, (entry, key) => {
        const name = entryName(owner, key);
        if (name !== undefined) made.set(idOf(owner.id, type.id, entry), name);
      });
    }
    attributeNames.set(owner, (names = made));
  }
  return names.get(id);
}

function tellUnused({ pool }: Table, used: Uint8Array, budget: Budget, output: FormatOutput): void {
  for (let index = 0; index < pool.length; index++) {
    const value = used[index] === 1 ? undefined : pool.at(index);
    if (value === undefined) continue;
    budget(value.length);
    output.string(value, () => ({ spot: `string pool entry ${index}, not in use` }));
  }
}
