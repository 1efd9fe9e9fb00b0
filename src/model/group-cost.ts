/**
 * How often a four-byte group of the kernel occurs in source text: measured where it is common,
 * estimated where it is not. Figures only rank: nothing is found or missed by them.
 */

import { Buffer } from 'node:buffer';
import { commonGroupLevels, commonGroups } from '#model/common-groups';
import { gramCost } from '#model/gram-frequency';

/** The kernel's fold, less the bits of the fourth byte that its first level does not tell apart. */
const fold = 0x202020e0;
const mask = 0x1fffffff;

let measured: ReadonlyMap<number, number> | undefined;
/** Of a group that is not among the measured ones: no more than the rarest of them. */
let mostOfOthers = 0;

/** Occurrences in a megabyte of source text of the four bytes (one character a byte), as the kernel folds them. */
export function groupCost(bytes4: string): number {
  measured ??= readMeasured();
  const key = groupKey(bytes4);
  return measured.get(key) ?? Math.min(gramCost(bytes4), mostOfOthers);
}

function groupKey(bytes4: string): number {
  let bits = fold;
  for (let index = 0; index < 4; index++) bits |= (bytes4.charCodeAt(index) & 0xff) << (8 * index);
  return bits & mask;
}

function readMeasured(): ReadonlyMap<number, number> {
  const keys = Buffer.from(commonGroups, 'base64');
  const costs = new Map<number, number>();
  for (let index = 0; index < commonGroupLevels.length; index++) {
    mostOfOthers = 2 ** ((commonGroupLevels.charCodeAt(index) - 0x30) / 4);
    costs.set(keys.readUInt32LE(index * 4), mostOfOthers);
  }
  return costs;
}
