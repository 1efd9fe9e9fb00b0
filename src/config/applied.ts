/** What a configuration means for a scan: policies for paths, and what is accepted. Pure; loads nothing. */

import type { FolderPolicy } from '#model/folder-policy';
import type { Suppression } from '#model/suppression';
import type { Config } from './config.ts';

/** The files that `config` was put together from, farthest first; itself when it is one file. */
export function layersOf(config: Config): readonly Config[] {
  return config.layers ?? [config];
}

/**
 * What each file says of the paths below its folder. Rules and thresholds are in the policies of
 * inner folders only: those of the folders that hold all targets are the run's own.
 */
export function toPolicies(config: Config): FolderPolicy[] {
  return layersOf(config).map(
    ({ folder, exclude, isInner = false, skip, only, minSeverity, minConfidence }) => ({
      folder,
      exclude,
      skip: isInner ? skip : [],
      only: isInner ? only : [],
      ...(isInner && minSeverity !== undefined ? { minSeverity } : {}),
      ...(isInner && minConfidence !== undefined ? { minConfidence } : {}),
    }),
  );
}

/** The entries of `allow`, each with the folder that it holds for. */
export function toSuppressions(config: Config): Suppression[] {
  return layersOf(config).flatMap(({ file, folder, lines, allow, isInner = false }) =>
    allow.map((allowance, index): Suppression => {
      const line = lines[`allow.${index}`];
      // A fingerprint names its secret by itself, wherever it is.
      const isAnywhere = !isInner && allowance.path === undefined && allowance.fingerprint !== undefined;
      return {
        kind: 'allow',
        file,
        ...(line === undefined ? {} : { line }),
        ...(isAnywhere ? {} : { folder }),
        ...allowance,
      };
    }),
  );
}
