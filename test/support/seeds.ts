/**
 * Small real inputs for the fuzz, by format: `seeds/<name>.ts` exports `seeds()`, which gives or
 * promises them (a name's dots and blanks are dashes there: `seeds/resources-arsc.ts`). Some
 * kilobytes each, or the fuzz gets nowhere.
 */

import { existsSync } from 'node:fs';
import type { Format } from '#decoders/format';
import { formats } from '#decoders/formats';
import { buildZip } from './zip.ts';

type SeedModule = { seeds(): readonly Uint8Array[] | Promise<readonly Uint8Array[]> };

/** The seeds of `format`. Throws when there are none: a format comes with its seeds. */
export async function seedsOf({ name }: Format): Promise<readonly Uint8Array[]> {
  const file = new URL(`seeds/${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.ts`, import.meta.url);
  if (!existsSync(file)) throw new Error(`test/support/${file.href.split('/support/')[1]} is missing`);
  const { seeds } = (await import(file.href)) as SeedModule;
  const made = await seeds();
  if (made.length === 0) throw new Error(`There are no seeds for ${name}.`);
  return made;
}

/** Zip files of all formats' seeds, the smaller ones alone and all together. */
export async function nestedSeeds(): Promise<readonly Uint8Array[]> {
  const all: { name: string; bytes: Uint8Array }[] = [];
  for (const format of formats) {
    for (const [index, bytes] of (await seedsOf(format)).entries()) {
      if (bytes.length <= mostNestedBytes) all.push({ name: `${format.name}/${index}`, bytes });
    }
  }
  const single = all.map((part) => buildZip([{ ...part, isStored: true }]));
  return [...single, buildZip(all), ...all.map(({ bytes }) => bytes)];
}

const mostNestedBytes = 16 * 1024;
