/**
 * `node --conditions=source --import tsx scripts/measure-groups.ts FOLDER…`: measures the commonest
 * four-byte groups of source text, as the kernel folds them, and writes `src/model/common-groups.ts`.
 * Each folder has the same weight. Run it again when the kernel folds differently.
 */

import { lstatSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Groups that are kept: below some 40 occurrences a megabyte the estimate by threes is good enough. */
const kept = 4096;
const mostFileBytes = 2e6;
const mostFolderBytes = 60e6;
const fold = 0x202020e0;
const mask = 0x1fffffff;

const shares = new Map<number, number>();
for (const folder of process.argv.slice(2)) {
  const counts = new Map<number, number>();
  let total = 0;
  for (const path of filesIn(folder)) {
    const bytes = readFileSync(path);
    if (bytes.subarray(0, 4096).includes(0)) continue;
    for (let at = 0; at + 4 <= bytes.length; at++) {
      const group = (bytes.readInt32LE(at) | fold) & mask;
      counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    total += bytes.length;
    if (total > mostFolderBytes) break;
  }
  for (const [group, count] of counts) {
    shares.set(group, (shares.get(group) ?? 0) + count / total / (process.argv.length - 2));
  }
}
const common = [...shares].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, kept);
const groups = Buffer.alloc(common.length * 4);
common.forEach(([group], index) => groups.writeUInt32LE(group, index * 4));
const levels = common.map(([, share]) => String.fromCharCode(0x30 + Math.round(4 * Math.log2(share * 1e6))));

writeFileSync(
  new URL('../src/model/common-groups.ts', import.meta.url),
  `/**
 * The commonest four-byte groups of source text, folded as the kernel folds them. Measured by
 * scripts/measure-groups.ts: do not edit.
 */

/** The groups, commonest first: 32-bit words, little-endian, in base 64. */
export const commonGroups =
  '${groups.toString('base64')}';

/** How often each occurs in a megabyte: a character of code c for 2 to the power of (c - 48) / 4. */
export const commonGroupLevels = ${JSON.stringify(levels.join(''))};
`,
);

function* filesIn(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    const stats = lstatSync(path);
    if (stats.isDirectory() && name !== '.git') yield* filesIn(path);
    else if (stats.isFile() && stats.size <= mostFileBytes) yield path;
  }
}
