/** The table of `--stats`: how much each stage of the engine let through, and how long it took. */

import type { Summary } from '#model/summary';
import type { Page } from './page.ts';
import { toBytes, toDuration, toNumber, toRate } from './quantity.ts';

/** One row for each stage, in the order in which bytes pass through them. */
export function statsLines(summary: Summary, page: Page): string[] {
  const { stages, coverage, jobs, durationMs, peakMemoryBytes } = summary;
  const kernelTime = [toDuration(stages.kernelMs), toRate(stages.bytes, stages.kernelMs)];
  const confirmTime = [toDuration(stages.confirmMs), toRate(stages.bytes, stages.confirmMs)];
  const rows: readonly (readonly string[])[] = [
    ['stage', 'out', 'time', 'rate'],
    ['read and decoded', toBytes(coverage.bytes), '', ''],
    ['searched', toBytes(stages.bytes), ...kernelTime],
    ['keyword candidates', toNumber(stages.candidates), '', ''],
    ['left after guards', toNumber(stages.guarded), '', ''],
    ['regex calls', toNumber(stages.regexCalls), ...confirmTime],
    ['matches', toNumber(stages.matches), '', ''],
    ['sightings', toNumber(stages.sightings), '', ''],
    ['whole scan', '', toDuration(durationMs), toRate(coverage.bytes, durationMs)],
    ['peak memory', toBytes(peakMemoryBytes), '', ''],
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const note = jobs > 1 ? `Times of the stages are added up over ${jobs} threads.` : '';
  return [
    ...rows.map((row, index) => {
      const cells = row.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      );
      const line = cells.join('  ').trimEnd();
      return index === 0 ? page.style('label', line) : line;
    }),
    ...(note === '' ? [] : [page.style('dim', note)]),
  ];
}
