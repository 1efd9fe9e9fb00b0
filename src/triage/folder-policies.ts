/** Applies what the configurations of folders say of rules and thresholds to places below them. */

import { type FolderPolicy, wayBelow } from '#model/folder-policy';
import { isRuleNamed } from '#model/rule-name';
import type { Confidence, Severity } from '#model/severity';

/** What must be reached at a place. */
export interface Thresholds {
  readonly minSeverity: Severity;
  readonly minConfidence: Confidence;
}

/** Asked with a place on disk: an absolute path, links resolved, with `/` between its parts. */
export interface FolderPolicies {
  isRuleWanted(rule: string, place: string): boolean;
  /** Those of the nearest policy that has any, else `common`. */
  thresholds(place: string, common: Thresholds): Thresholds;
}

/** Makes `policies` ready, in any order. */
export function createFolderPolicies(policies: readonly FolderPolicy[]): FolderPolicies {
  const nearestFirst = [...policies].sort((a, b) => b.folder.length - a.folder.length);
  const above = (place: string): readonly FolderPolicy[] =>
    nearestFirst.filter(({ folder }) => wayBelow(folder, place) !== undefined);
  return {
    isRuleWanted: (rule, place) =>
      above(place).every(
        ({ only, skip }) => !isNamed(skip, rule) && (only.length === 0 || isNamed(only, rule)),
      ),
    thresholds(place, common) {
      const here = above(place);
      return {
        minSeverity: here.find(({ minSeverity }) => minSeverity)?.minSeverity ?? common.minSeverity,
        minConfidence: here.find(({ minConfidence }) => minConfidence)?.minConfidence ?? common.minConfidence,
      };
    },
  };
}

function isNamed(names: readonly string[], rule: string): boolean {
  return names.some((name) => isRuleNamed(name, rule));
}
