/** Finds lines in TOML, whose parser tells them for errors only. */

/**
 * The line (from 1) of the part at `path`: of its own key, else of the table that it stands in.
 * Knows tables under headers (`[[rules]]`), as rule files are written; in inline tables it stops at
 * the table's own line.
 */
export function tomlLineOf(text: string, path: readonly (string | number)[]): number {
  const lines = text.split('\n');
  let names = '';
  let line = 0;
  for (const [depth, step] of path.entries()) {
    const isIndexed = typeof path[depth + 1] === 'number';
    if (typeof step === 'number') {
      line = headerLine(lines, names, line, step) ?? line;
      continue;
    }
    names = names === '' ? step : `${names}.${step}`;
    if (!isIndexed) line = headerLine(lines, names, line, 0) ?? keyLine(lines, step, line) ?? line;
    else if (headerLine(lines, names, line, 0) === undefined) line = keyLine(lines, step, line) ?? line;
  }
  return line + 1;
}

/** The line of the header of table `names`, the one after skipping `skip` of them, from line `from` on. */
function headerLine(lines: readonly string[], names: string, from: number, skip: number): number | undefined {
  let left = skip;
  for (let line = from; line < lines.length; line++) {
    const header = /^\s*\[\[?\s*([^\]]+?)\s*\]/.exec(lines[line]!)?.[1];
    if (header?.replaceAll(/["'\s]/g, '') === names && left-- === 0) return line;
  }
  return undefined;
}

/** The line on which `key` is given a value before the next header. */
function keyLine(lines: readonly string[], key: string, from: number): number | undefined {
  for (let line = from; line < lines.length; line++) {
    const text = lines[line]!.trim();
    if (line > from && text.startsWith('[')) return undefined;
    if (new RegExp(`^["']?${key.replaceAll(/\W/g, '\\$&')}["']?\\s*[=.]`).test(text)) return line;
  }
  return undefined;
}
