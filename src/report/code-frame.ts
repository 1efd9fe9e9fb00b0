/**
 * Draws the masked line of a secret with its line number and a mark under the secret. The frame
 * comes masked from the engine; here it is made safe, and cut to the page around the mark.
 */

import type { CodeFrame } from '#model/finding';
import { type Cell, cellsWidth, cutCells, secretSpan, toCells } from './cells.ts';
import type { Page } from './page.ts';

/**
 * Lines of at most `page.width` columns. `lastLine` is the number of the line where the secret
 * ends: the frame of a longer secret holds its first and its last line only, with a gap between.
 * Undefined: lines have no numbers, since they were made of something else.
 */
export function codeFrameLines(
  frame: CodeFrame,
  lastLine: number | undefined,
  page: Page,
  indent: number,
): string[] {
  const numbers = lineNumbers(frame, lastLine ?? 0);
  const digits = lastLine === undefined ? 0 : String(numbers.at(-1) ?? '').length;
  const blank = ' '.repeat(indent + digits);
  const bar = page.style('dim', '│');
  const room = Math.max(16, page.width - indent - digits - 3);
  const drawn: string[] = [];
  for (const [index, line] of frame.lines.entries()) {
    const number = numbers[index] ?? 0;
    if (index > 0 && number > (numbers[index - 1] ?? 0) + 1) drawn.push(`${blank} ${page.style('dim', '⋮')}`);
    const cells = cutCells(toCells(line, index === frame.mark.line ? frame.mark : undefined), room);
    const label = digits === 0 ? '' : page.style('dim', String(number).padStart(digits));
    drawn.push(`${' '.repeat(indent)}${label} ${bar} ${draw(cells, page)}`.trimEnd());
    const { start, end } = secretSpan(cells);
    if (start === end) continue;
    const before = ' '.repeat(cellsWidth(cells.slice(0, start)));
    const caret = '^'.repeat(Math.max(1, cellsWidth(cells.slice(start, end))));
    drawn.push(`${blank} ${bar} ${before}${page.style('caret', caret)}`);
  }
  return drawn;
}

function lineNumbers(frame: CodeFrame, lastLine: number): number[] {
  return frame.lines.map((_line, index) => {
    const number = frame.firstLine + index;
    const isLast = index > 0 && index === frame.lines.length - 1;
    return isLast ? Math.max(lastLine, number) : number;
  });
}

function draw(cells: readonly Cell[], page: Page): string {
  let drawn = '';
  let run = '';
  for (const [index, cell] of cells.entries()) {
    run += cell.text;
    if (cells[index + 1]?.kind === cell.kind) continue;
    drawn += cell.kind === 'plain' ? run : page.style(cell.kind, run);
    run = '';
  }
  return drawn;
}
