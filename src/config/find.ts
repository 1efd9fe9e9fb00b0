/** Finds the configuration files, and the baselines, that apply to a folder. What it says is `load.ts`' business. */

import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { UsageError } from '#model/errors';

/** Names that are looked for; one folder has one of them at most. */
export const configFileNames: readonly string[] = ['.dowse.yaml', '.dowse.yml', '.dowse.toml', '.dowse.json'];

/** The baseline of a folder: secrets that are known and accepted there. */
export const baselineFileName = '.dowse-baseline.json';

/** Names of the files that speak of the folder that they are in. */
export const folderFileNames: readonly string[] = [...configFileNames, baselineFileName];

/** True for the name of a configuration file. */
export function isConfigFile(file: string): boolean {
  return configFileNames.includes(basename(file));
}

/** The nearest of `findConfigs`. */
export function findConfig(startFolder: string): string | undefined {
  return findConfigs(startFolder)[0];
}

/**
 * The configuration files of `startFolder` and of the folders above it, nearest first, up to the
 * top of its repository (the folder with `.git`), or of the file system. A `UsageError` where a
 * folder has two of them, and for a link that leads out of the repository (out of its folder,
 * where there is none).
 */
export function findConfigs(startFolder: string): string[] {
  return foldersUp(startFolder).flatMap((folder) => {
    const [file, other] = configFilesIn(folder);
    if (file !== undefined && other !== undefined) {
      throw new UsageError(
        `${folder} has two configuration files, ${file} and ${other}. Remove one of them.`,
      );
    }
    return file === undefined ? [] : [checkedLink(folder, file)];
  });
}

/** The baselines of the same folders, nearest first. */
export function findBaselines(startFolder: string): string[] {
  return foldersUp(startFolder)
    .filter((folder) => lstatSync(join(folder, baselineFileName), { throwIfNoEntry: false }))
    .map((folder) => checkedLink(folder, baselineFileName));
}

/** The folder, links resolved, and those above it to the top; none where it is not there. */
export function foldersUp(startFolder: string): string[] {
  const folders: string[] = [];
  let folder = existsSync(startFolder) ? realpathSync(startFolder) : undefined;
  while (folder !== undefined) {
    folders.push(folder);
    folder = isTop(folder) ? undefined : dirname(folder);
  }
  return folders;
}

function configFilesIn(folder: string): string[] {
  return configFileNames.filter((name) => lstatSync(join(folder, name), { throwIfNoEntry: false }));
}

function isTop(folder: string): boolean {
  return dirname(folder) === folder || existsSync(join(folder, '.git'));
}

/** A link may be shared inside a repository; elsewhere it could show us files that are not the scanned tree's. */
function checkedLink(folder: string, name: string): string {
  const file = join(folder, name);
  if (!lstatSync(file).isSymbolicLink()) return file;
  const home = repositoryOf(folder) ?? folder;
  const target = existsSync(file) ? realpathSync(file) : undefined;
  if (target?.startsWith(home.endsWith(sep) ? home : home + sep)) return file;
  const leads = target === undefined ? 'leads nowhere' : `leads out of ${home}`;
  throw new UsageError(`${file} is a link that ${leads}. Copy the file, or name it yourself: --config FILE`);
}

function repositoryOf(folder: string): string | undefined {
  for (let above = folder; ; above = dirname(above)) {
    if (existsSync(join(above, '.git'))) return above;
    if (dirname(above) === above) return undefined;
  }
}
