/** Tells the values of rows, each under the name that it has: its column's, or that of a key beside it. */

import type { FormatOutput } from '#decoders/format';
import type { Value } from './record.ts';

/** Where a row stands. */
export interface RowPlace {
  /** The table, or what is known instead. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly rowId: number | undefined;
}

const keyColumn = /^(?:key|name|k|setting|property|identifier|\w+_key|\w+_name)$/i;
const valueColumn = /^(?:value|val|v|data|content|\w+_value)$/i;
/** A word by which a value can be called. */
const keyText = /^[A-Za-z_$][\w.:/$-]{0,80}$/;
/** Blobs are opened like files; smaller ones, and those after so many, are searched as text. */
const leastBlob = 64;
const mostBlobs = 5000;

/** Makes a teller that counts the blobs of one database. */
export function createRowTeller(output: FormatOutput): (place: RowPlace, values: readonly Value[]) => void {
  let blobs = 0;
  return ({ table, columns, rowId }, values) => {
    const keys = keysOf(columns, values);
    for (const [index, value] of values.entries()) {
      if (value === undefined || typeof value === 'number' || value.length === 0) continue;
      const column = columns[index];
      const spot = (): { spot: string; owner: string } => {
        const name = `${table}.${column ?? `column ${index + 1}`}`;
        return { spot: rowId === undefined ? name : `${name} rowid ${rowId}`, owner: table };
      };
      if (typeof value === 'string') output.string(value, spot, keys[index]);
      else if (value.length >= leastBlob && blobs++ < mostBlobs) output.entry(spot().spot, value);
      else output.string(Buffer.from(value).toString('latin1'), spot, keys[index]);
    }
  };
}

/** Names of the values: of `key, value` tables the key's text, else the column's name. */
function keysOf(columns: readonly string[], values: readonly Value[]): (string | undefined)[] {
  if (columns.length === 0) {
    // Of a table that is not known: a word before a value may be its name.
    return values.map((_, index) => wordOf(values[index - 1]));
  }
  const key = columns.findIndex(
    (column, index) => keyColumn.test(column) && wordOf(values[index]) !== undefined,
  );
  const name = key < 0 ? undefined : wordOf(values[key]);
  return columns.map((column, index) =>
    name !== undefined && index !== key && valueColumn.test(column) ? name : column,
  );
}

function wordOf(value: Value): string | undefined {
  return typeof value === 'string' && keyText.test(value) ? value : undefined;
}
