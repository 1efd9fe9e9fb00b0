/**
 * Puts the configuration files of nested folders together: a nearer one adds to a farther one. Those
 * of folders that hold all targets are the run's own; inner ones speak of what is below them.
 */

import { UsageError } from '#model/errors';
import type { Config } from './config.ts';
import { findConfigs } from './find.ts';
import { loadConfig } from './load.ts';

/** A target and the folder in which its configuration is looked for. */
export interface ConfiguredTarget {
  readonly target: string;
  readonly folder: string;
}

/**
 * The configuration of `targets`, put together from the files of their folders, of the folders
 * above them and of `innerFiles` below them; undefined where there is none. A `UsageError` where
 * targets are configured by files that have nothing in common: one run has one configuration.
 */
export async function loadCascade(
  targets: readonly ConfiguredTarget[],
  innerFiles: readonly string[],
): Promise<Config | undefined> {
  const chains = targets.map(({ target, folder }) => ({ target, files: findConfigs(folder) }));
  const [first, ...others] = chains;
  const common = (first?.files ?? []).filter((file) => others.every(({ files }) => files.includes(file)));
  const other = others.find(({ files }) => files[0] !== first?.files[0]);
  if (first !== undefined && other !== undefined && common.length === 0) {
    throw new UsageError(
      `${first.target} is configured by ${first.files[0] ?? 'no file'}, but ${other.target} by ${other.files[0] ?? 'no file'}. ` +
        'Scan them one by one, or say --config FILE or --no-config.',
    );
  }
  const inner = new Set([...chains.flatMap(({ files }) => files), ...innerFiles]);
  for (const file of common) inner.delete(file);
  const [outerLayers, innerLayers] = await Promise.all([
    Promise.all(common.toReversed().map((file) => loadConfig(file))),
    Promise.all([...inner].sort().map(async (file) => ({ ...(await loadConfig(file)), isInner: true }))),
  ]);
  return joinLayers(outerLayers, innerLayers);
}

/**
 * One configuration of several files: `outer` farthest first. Of single values the nearest outer
 * file's counts; lists add up, but for `only`, of which the nearest counts.
 */
export function joinLayers(outer: readonly Config[], inner: readonly Config[]): Config | undefined {
  const nearest = outer.at(-1);
  const [firstInner] = inner;
  if (nearest === undefined && firstInner === undefined) return undefined;
  if (outer.length === 1 && inner.length === 0) return nearest;
  const values = Object.assign({}, ...outer.map(singleValues)) as Partial<Config>;
  return {
    ...values,
    useDefaultRules: values.useDefaultRules ?? true,
    file: (nearest ?? firstInner)!.file,
    folder: (nearest ?? firstInner)!.folder,
    lines: nearest?.lines ?? {},
    rules: outer.flatMap(({ rules }) => rules),
    ruleFiles: outer.flatMap(({ ruleFiles }) => ruleFiles),
    only: outer.findLast(({ only }) => only.length > 0)?.only ?? [],
    skip: [...new Set(outer.flatMap(({ skip }) => skip))],
    exclude: outer.flatMap(({ exclude }) => exclude),
    allow: outer.flatMap(({ allow }) => allow),
    layers: [...outer, ...inner],
  };
}

/** What a file says itself: that it keeps the built-in rules is only a default. */
function singleValues(config: Config): Partial<Config> {
  const { minSeverity, minConfidence, jobs, maxOccurrences, inlineAllow, useDefaultRules, lines } = config;
  const said = { minSeverity, minConfidence, jobs, maxOccurrences, inlineAllow, useDefaultRules };
  return Object.fromEntries(Object.entries(said).filter(([key]) => lines[key] !== undefined));
}
