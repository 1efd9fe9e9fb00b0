/**
 * Measures the keyword kernels. `npm run bench` calls it; by itself:
 * `node --conditions=source --import tsx test/bench/kernel.ts PATH…`, files or folders of text.
 */

import { Buffer } from 'node:buffer';
import { closeSync, openSync, readSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createPrefilter } from '#engine/prefilter';
import { buildTables } from '#engine/kernel/tables';
import { plausibleKeywords } from './keywords.ts';

const mostBytes = 128e6;
const runs = 7;
const textName =
  /\.(?:[cm]?[jt]sx?|json|md|ya?ml|toml|txt|html?|css|py|rb|go|rs|java|kt|swift|c|h|cc|cpp|hpp|cs|php|sh|sql|xml)$/i;

/** What a measurement says, and its figure. */
type Row = readonly [text: string, figure: string];

/**
 * Megabytes per second of one core's time, the best of several runs, over the first 128 MB of a
 * file or of a folder's text files: both kernels with 1, 430 and 1,500 keywords, beside the floor
 * of copying the same bytes slice by slice, which the kernels do too.
 */
export async function measureKernels(path: string): Promise<Row[]> {
  const bytes = readSome(path);
  const slice = Buffer.alloc(256 * 1024);
  const copied = rate(bytes.length, () => copyAll(bytes, slice));
  const rows: Row[] = [
    [`of ${path}: read into memory`, `${(bytes.length / 1e6).toFixed(1)} MB`],
    ['copying it, slice by slice (the floor)', perSecond(copied)],
  ];
  for (const count of [1, 430, 1500]) {
    const keywords = plausibleKeywords(count);
    const begun = performance.now();
    const image = buildTables(keywords);
    rows.push([
      `making the tables of ${count} keywords: ${(image.length / 1e3).toFixed(0)} KB`,
      `${(performance.now() - begun).toFixed(1)} ms`,
    ]);
    for (const kind of ['wasm', 'js'] as const) {
      const prefilter = createPrefilter(keywords, { kind, image });
      let hits = 0;
      const speed = rate(bytes.length, () => {
        hits = prefilter.candidates(bytes).count;
      });
      const perMegabyte = ((hits / bytes.length) * 1e6).toFixed(1);
      rows.push([`${kind} kernel, ${count} keywords, ${perMegabyte} candidates/MB`, perSecond(speed)]);
    }
  }
  return rows;
}

function readSome(path: string): Buffer {
  const bytes = Buffer.allocUnsafe(mostBytes);
  let length = 0;
  for (const file of statSync(path).isDirectory() ? textFiles(path) : [path]) {
    if (length === mostBytes) break;
    const descriptor = openSync(file, 'r');
    length += readSync(descriptor, bytes, length, mostBytes - length, 0);
    closeSync(descriptor);
  }
  return bytes.subarray(0, length);
}

function textFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && textName.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Best of some runs, in megabytes per second of processor time: a busy machine disturbs it less than wall time. */
function rate(bytes: number, run: () => void): number {
  let least = Infinity;
  for (let index = 0; index < runs; index++) {
    const before = process.cpuUsage();
    run();
    const spent = process.cpuUsage(before);
    least = Math.min(least, spent.user + spent.system);
  }
  return bytes / least;
}

function copyAll(bytes: Buffer, slice: Buffer): void {
  for (let at = 0; at < bytes.length; at += slice.length) bytes.copy(slice, 0, at);
}

function perSecond(megabytes: number): string {
  return `${megabytes.toFixed(0)} MB/s`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const path of process.argv.slice(2)) {
    for (const [text, figure] of await measureKernels(path)) {
      process.stdout.write(`${figure.padStart(12)}  ${text}\n`);
    }
  }
}
