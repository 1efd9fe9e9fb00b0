/** A line of code as the characters that are drawn, and the stretch of it that fits on a page. */

import { escapeText } from './escape.ts';
import { displayWidth } from './width.ts';

/** One character as it is drawn: safe text, the columns it takes, and what it is. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  readonly kind: 'plain' | 'secret' | 'escape';
}

/** A half-open range of UTF-16 indexes. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const tabWidth = 4;
const ellipsis: Cell = { text: '…', width: 1, kind: 'escape' };

/** The characters of `line`, tabs expanded, unsafe ones as visible escapes, those in `mark` as the secret. */
export function toCells(line: string, mark: Span | undefined): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  let column = 0;
  for (const character of line) {
    const isTab = character === '\t';
    const text = isTab ? ' '.repeat(tabWidth - (column % tabWidth)) : escapeText(character);
    const isSecret = mark !== undefined && at >= mark.start && at < mark.end;
    const width = displayWidth(text);
    cells.push({ text, width, kind: isSecret ? 'secret' : isTab || text === character ? 'plain' : 'escape' });
    at += character.length;
    column += width;
  }
  return cells;
}

/** Columns that `cells` take. */
export function cellsWidth(cells: readonly Cell[]): number {
  let width = 0;
  for (const cell of cells) width += cell.width;
  return width;
}

/** `cells`, or a stretch of them of at most `room` columns around the secret, `…` where it is cut. */
export function cutCells(cells: readonly Cell[], room: number): readonly Cell[] {
  if (cellsWidth(cells) <= room) return cells;
  const { start, end } = secretSpan(cells);
  if (cellsWidth(cells.slice(0, end)) < room) return cutEnd(cells, room);
  const context = Math.max(0, room - 2 - cellsWidth(cells.slice(start, end)));
  let from = start;
  for (let width = 0; from > 0; from--) {
    width += cells[from - 1]?.width ?? 0;
    if (width > context / 2) break;
  }
  const rest = cutEnd(cells.slice(from), from > 0 ? room - 1 : room);
  return from > 0 ? [ellipsis, ...rest] : rest;
}

/** Indexes of the secret's cells; an empty span at the start where there are none. */
export function secretSpan(cells: readonly Cell[]): Span {
  const start = cells.findIndex((cell) => cell.kind === 'secret');
  const end = cells.findLastIndex((cell) => cell.kind === 'secret') + 1;
  return start < 0 ? { start: 0, end: 0 } : { start, end };
}

function cutEnd(cells: readonly Cell[], room: number): Cell[] {
  if (cellsWidth(cells) <= room) return [...cells];
  const kept: Cell[] = [];
  let used = 1;
  for (const cell of cells) {
    used += cell.width;
    if (used > room) break;
    kept.push(cell);
  }
  return [...kept, ellipsis];
}
