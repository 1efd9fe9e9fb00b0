/** Finds the configuration files and baselines of the folders below the targets. */

import { realpathSync } from 'node:fs';
import { filesNamed } from '#sources/named-files';
import { baselineFileName, folderFileNames, isConfigFile } from './find.ts';

/** Absolute, links in the way to the folder resolved. */
export interface InnerFiles {
  readonly configs: readonly string[];
  readonly baselines: readonly string[];
}

/** Those below `folders`, the folders' own among them. `isTrackedOnly`: those that git tracks, which is quick. */
export async function findInnerFiles(
  folders: readonly string[],
  isTrackedOnly: boolean,
): Promise<InnerFiles> {
  const lists = await Promise.all(
    folders.map((folder) => filesNamed(realpathSync(folder), folderFileNames, isTrackedOnly)),
  );
  const files = [...new Set(lists.flat())].sort();
  return {
    configs: files.filter(isConfigFile),
    baselines: files.filter((file) => file.endsWith(baselineFileName)),
  };
}
