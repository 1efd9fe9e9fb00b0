/** Names of a table's columns, from the statement that made it. */

/** Words with which constraints of the table begin, after its columns. */
const constraint = /^(?:constraint|primary|unique|check|foreign)$/i;
/** One word of SQL: quoted in one of four ways, or bare. */
const word = /^\s*(?:"((?:[^"]|"")*)"|`((?:[^`]|``)*)`|\[([^\]]*)\]|'((?:[^']|'')*)'|([^\s(),]+))/;
const mostColumns = 2000;

/** The names in order; empty when the statement has none that are told (`CREATE TABLE … AS`, virtual tables). */
export function columnNames(sql: string): string[] {
  const open = sql.indexOf('(');
  if (open < 0 || !/^\s*create\s+(?:temp\w*\s+)?table\b/i.test(sql)) return [];
  const names: string[] = [];
  for (const definition of definitions(sql, open + 1)) {
    const found = word.exec(definition);
    if (!found) continue;
    const bare = found[5];
    if (bare !== undefined && constraint.test(bare)) break;
    names.push(found[1] ?? found[2] ?? found[3] ?? found[4] ?? bare ?? '');
    if (names.length === mostColumns) break;
  }
  return names;
}

/** What stands between the commas of the outermost brackets; quotes and comments are passed over. */
function* definitions(sql: string, start: number): Generator<string> {
  let from = start;
  let depth = 0;
  for (let at = start; at < sql.length; at++) {
    const character = sql[at]!;
    if (character === '(') depth++;
    else if (character === ')' && depth-- === 0) break;
    else if (character === ',' && depth === 0) {
      yield uncommented(sql.slice(from, at));
      from = at + 1;
    } else at = skipQuoted(sql, at);
  }
  yield uncommented(sql.slice(from, start + mostDefinitionsLength));
}

const mostDefinitionsLength = 1024 * 1024;

function uncommented(definition: string): string {
  return definition.replace(/^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/, '');
}

/** Where the quoted word or comment at `at` ends; `at` itself where there is none. */
function skipQuoted(sql: string, at: number): number {
  const pairs: Record<string, string> = { '"': '"', "'": "'", '`': '`', '[': ']' };
  const close = pairs[sql[at]!];
  const end = close
    ? sql.indexOf(close, at + 1)
    : sql.startsWith('--', at)
      ? sql.indexOf('\n', at)
      : sql.startsWith('/*', at)
        ? sql.indexOf('*/', at + 2) + 1
        : at;
  return end < at ? sql.length : end;
}
