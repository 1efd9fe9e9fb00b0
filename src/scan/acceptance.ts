/** What a scan's caller has accepted or left out, made ready for `held-back.ts`, and the report on it. */

import { dirname } from 'node:path';
import type { SuppressionReport, UnusedComment } from '#model/suppression';
import type { Hidden, HoldOptions } from '#scan/held-back';
import type { ScanOptions } from '#scan/options';
import type { PlannedScan } from '#scan/plan';
import { pathBytes } from '#sources/disk-path';
import { type Exclusion, createExclusion, realFolder } from '#sources/exclusion';
import { createFolderPolicies } from '#triage/folder-policies';
import { createSuppressor } from '#triage/suppressions';

/** For one scan: how each finding is judged, and afterwards what came of it. */
export interface Acceptance extends HoldOptions {
  /** What the suppressions did; nothing where there was nothing to do. `plan` is absent where not all was seen. */
  report(
    hidden: Hidden,
    unusedComments: readonly UnusedComment[],
    plan: PlannedScan | undefined,
  ): { readonly suppressions?: SuppressionReport };
}

/** Makes ready what `options` say. */
export function createAcceptance(options: ScanOptions): Acceptance {
  const suppressions = options.suppressions ?? [];
  const folderOf = remembered(realFolder);
  const exclusionOf = remembered((root: string): Exclusion =>
    createExclusion(root, {
      patterns: options.exclude ?? [],
      policies: options.policies ?? [],
      useIgnoreFiles: options.ignoreFiles ?? true,
    }),
  );
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const suppressor = createSuppressor(suppressions, today, folderOf);
  return {
    minSeverity: options.minSeverity ?? 'info',
    minConfidence: options.minConfidence ?? 'medium',
    examples: options.examples ?? false,
    suppressor,
    policies: createFolderPolicies(options.policies ?? []),
    isExcluded: (root, path) => root !== '-' && exclusionOf(root).isIgnored(pathBytes(path)) === true,
    folderOf,
    report({ baseline, allow, excluded }, unusedComments, plan) {
      if (suppressions.length === 0 && excluded === 0 && unusedComments.length === 0) return {};
      const sees = options.tellUnused === true && plan?.isOfChanges === false && options.history !== false;
      const unused = sees
        ? suppressor.unused().filter(({ file, folder }) => plan.covers(folder ?? realFolder(dirname(file))))
        : [];
      return {
        suppressions: {
          baseline,
          allowed: allow,
          excluded,
          expired: suppressor.expired,
          unused,
          unusedComments,
        },
      };
    },
  };
}

function remembered<T>(make: (root: string) => T): (root: string) => T {
  const known = new Map<string, T>();
  return (root) => {
    let made = known.get(root);
    if (made === undefined) known.set(root, (made = make(root)));
    return made;
  };
}
