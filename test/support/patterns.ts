/**
 * The files of `patterns/`, read one by one, so that a file that cannot be loaded fails its own
 * tests only. In the order in which `patterns/index.ts` lists them.
 */

import { readFileSync, readdirSync } from 'node:fs';
import type { Provider } from '#model/provider';

const folder = new URL('../../patterns/', import.meta.url);

/** A file of `patterns/`. Its name has no extension. */
export interface PatternFile {
  readonly name: string;
  readonly source: string;
  /** What it exports; undefined where it cannot be loaded, for the reason in `problem`. */
  readonly provider?: Provider;
  readonly problem?: string;
}

/** Every file of `patterns/` but its index. */
export async function readPatternFiles(): Promise<PatternFile[]> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length));
  return Promise.all(names.sort().map(readPatternFile));
}

async function readPatternFile(name: string): Promise<PatternFile> {
  const url = new URL(`${name}.ts`, folder);
  const source = readFileSync(url, 'utf8');
  try {
    const module = (await import(url.href)) as { default?: Provider };
    if (!Array.isArray(module.default?.rules)) return { name, source, problem: 'it exports no provider' };
    return { name, source, provider: module.default };
  } catch (error) {
    return { name, source, problem: error instanceof Error ? error.message : String(error) };
  }
}
