/**
 * SQLite databases: every row of every table, by table, column and row id. Pages that no table uses
 * (free ones keep what was deleted) are searched as they are.
 */

import { type Format, FormatError, type FormatOutput } from '#decoders/format';
import { columnNames } from './columns.ts';
import { type Pages, openPages } from './pages.ts';
import { type Value, readRecord } from './record.ts';
import { createRowTeller } from './teller.ts';
import { walkTree } from './tree.ts';

const magic = Buffer.from('SQLite format 3\0', 'latin1');
const headerBytes = 100;
const schemaColumns = ['type', 'name', 'tbl_name', 'rootpage', 'sql'];
/** Room that a page has left is mostly empty; less than this in it is nothing. */
const leastUnused = 8;

/** Opens databases; see above. */
export const sqlite: Format = {
  name: 'sqlite',
  recognises: (bytes) =>
    bytes[0] === 0x53 && bytes.length >= headerBytes && magic.every((byte, index) => bytes[index] === byte),
  decode({ bytes }, output) {
    const pages = openPages(bytes);
    const tell = createRowTeller(output);
    const unused = (start: number, end: number): void => tellUnused(pages, start, end, output);
    const trees: Tree[] = [];
    walkRows(pages, 1, output, unused, (rowId, values) => {
      tell({ table: 'sqlite_schema', columns: schemaColumns, rowId }, values);
      const tree = treeOf(values);
      if (tree) trees.push(tree);
    });
    for (const { root, table, columns, isIndex } of trees) {
      walkRows(pages, root, output, unused, (rowId, values) => {
        // Tables without row ids keep their key's columns first; indexes repeat what tables hold.
        if (!isIndex) tell({ table, columns: rowId === undefined ? [] : columns, rowId }, values);
      });
    }
    tellFreePages(pages, output);
  },
};

interface Tree {
  readonly table: string;
  readonly root: number;
  readonly columns: readonly string[];
  readonly isIndex: boolean;
}

function treeOf([type, name, , root, sql]: readonly Value[]): Tree | undefined {
  if (typeof name !== 'string' || typeof root !== 'number' || root < 1) return undefined;
  const columns = typeof sql === 'string' ? columnNames(sql) : [];
  return { table: name, root, columns, isIndex: type === 'index' };
}

/** Walks a tree; what is damaged in it is told, and the others are walked all the same. */
function walkRows(
  pages: Pages,
  root: number,
  output: FormatOutput,
  unused: (start: number, end: number) => void,
  tell: (rowId: number | undefined, values: Value[]) => void,
): void {
  let damaged = 0;
  try {
    walkTree(
      pages,
      root,
      ({ rowId, payload, isWhole }) => {
        const values = valuesOf(payload, pages);
        if (!isWhole || !values) damaged++;
        if (values) tell(rowId, values);
      },
      unused,
    );
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    output.gap(`A table is not read to its end: ${error.message}.`);
  }
  if (damaged > 0)
    output.gap('Some of its rows are damaged, or have parts on pages that are missing or used twice.');
}

function valuesOf(payload: Uint8Array, { encoding }: Pages): Value[] | undefined {
  try {
    return readRecord(payload, encoding);
  } catch {
    return undefined;
  }
}

function tellUnused({ reader }: Pages, start: number, end: number, output: FormatOutput): void {
  if (end - start < leastUnused) return;
  let from = start;
  while (from < end && reader.bytes[from] === 0) from++;
  if (end - from >= leastUnused) output.rest(from, end);
}

/** Pages that were not taken, those beside each other in one. */
function tellFreePages({ reader, pageBytes, count, taken }: Pages, output: FormatOutput): void {
  for (let page = 1; page <= count; page++) {
    if (taken[page] === 1) continue;
    const first = page;
    while (page < count && taken[page + 1] === 0) page++;
    output.rest((first - 1) * pageBytes, Math.min(page * pageBytes, reader.length));
  }
}
