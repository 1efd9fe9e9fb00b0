/**
 * Whose word counts in a run about a fork's commits: not that of the checkout, which whoever made them
 * wrote, but that of the commit that they are to be added to.
 */

import { loadConfig } from '#config/load';
import { baselineFileName, configFileNames } from '#config/find';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type CommitFiles, openCommitFiles } from '#ci/base-file';
import type { ScanValues } from './settings.ts';

/** Comments, ignore files and settings of the checkout have no say, and nobody is asked about what a stranger added. */
const distrusted: Partial<ScanValues> = {
  config: undefined,
  baseline: undefined,
  'no-config': true,
  'no-baseline': true,
  'no-inline-ignore': true,
  'no-ignore': true,
  verify: [],
  'only-live': false,
  'fail-on': undefined,
  impact: false,
};

/**
 * What holds for commits of a fork. Configuration, its rule files and baseline are those of `base`, at
 * the top of the repository or where the options name them; without a base there are none. A file
 * outside of the repository is the user's own, and holds.
 */
export async function distrustedValues(
  values: ScanValues,
  target: string,
  base: string | undefined,
): Promise<Partial<ScanValues>> {
  const files = await openCommitFiles(target, base);
  const copies = createCopies(files);
  const choose = async (file: string | undefined, usual: readonly string[]): Promise<string | undefined> => {
    if (file === undefined) return copies.first(usual);
    const way = wayFrom(files.top, file);
    return way === undefined ? file : copies.first([way]);
  };
  const config = values['no-config'] ? undefined : await choose(values.config, configFileNames);
  if (config !== undefined && config !== values.config) {
    const { ruleFiles } = await loadConfig(config);
    for (const file of ruleFiles) await copies.first([slashed(relative(copies.folder(), file))]);
  }
  const baseline = values['no-baseline'] ? undefined : await choose(values.baseline, [baselineFileName]);
  return {
    ...distrusted,
    ...(config === undefined ? {} : { config, 'no-config': false }),
    ...(baseline === undefined ? {} : { baseline, 'no-baseline': false }),
  };
}

interface Copies {
  /** Made when it is first asked for, gone with the process. */
  folder(): string;
  /** A copy of the first of the files that is there. */
  first(paths: readonly string[]): Promise<string | undefined>;
}

function createCopies(files: CommitFiles): Copies {
  let made: string | undefined;
  const folder = (): string => {
    if (made !== undefined) return made;
    const path = realpathSync(mkdtempSync(join(tmpdir(), 'dowse-base-')));
    process.once('exit', () => rmSync(path, { recursive: true, force: true }));
    return (made = path);
  };
  return {
    folder,
    async first(paths) {
      // Rule files are named by the commit: none may lead out of the folder.
      for (const path of paths.filter((each) => !each.split('/').includes('..') && !isAbsolute(each))) {
        const bytes = await files.read(path);
        if (bytes === undefined) continue;
        const copy = join(folder(), path);
        mkdirSync(dirname(copy), { recursive: true, mode: 0o700 });
        writeFileSync(copy, bytes, { mode: 0o600 });
        return copy;
      }
      return undefined;
    },
  };
}

/** From the top of the repository; undefined for what lies outside. */
function wayFrom(top: string, file: string): string | undefined {
  const way = slashed(relative(realpathSync(top), resolve(file)));
  return way === '' || way.split('/')[0] === '..' || isAbsolute(way) ? undefined : way;
}

function slashed(path: string): string {
  return path.replaceAll(sep, '/');
}
