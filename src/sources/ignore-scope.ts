/**
 * How ignore files of nested folders work together: the file nearest to a path that speaks of it
 * decides. What lies in an ignored folder is never asked for, so it cannot be kept.
 */

import type { IgnoreRules } from './ignore-rules.ts';

/** The rules of a folder, and those of the folders above it. */
export interface IgnoreScope {
  readonly rules: IgnoreRules;
  /** The folder's path, with a slash at its end; empty for the root. */
  readonly prefix: string;
  readonly above?: IgnoreScope;
}

/** Whether `path` (from the root; a folder's ends in a slash) is ignored. */
export function isIgnored(scope: IgnoreScope | undefined, path: string): boolean {
  return decider(scope, path)?.isIgnored ?? false;
}

/**
 * The scope for what is in `folder`, which is not ignored itself. Rules above that would have
 * ignored it hold no more: a file nearer by has kept the folder in spite of them.
 */
export function scopeWithin(scope: IgnoreScope | undefined, folder: string): IgnoreScope | undefined {
  const keeper = decider(scope, folder)?.scope;
  return keeper?.above && isIgnored(keeper.above, folder) ? cutAbove(scope!, keeper) : scope;
}

/** The nearest scope that speaks of `path`, and what it says. */
function decider(
  scope: IgnoreScope | undefined,
  path: string,
): { scope: IgnoreScope; isIgnored: boolean } | undefined {
  for (let asked = scope; asked; asked = asked.above) {
    const verdict = asked.rules.isIgnored(path.slice(asked.prefix.length));
    if (verdict !== undefined) return { scope: asked, isIgnored: verdict };
  }
  return undefined;
}

function cutAbove({ rules, prefix, above }: IgnoreScope, last: IgnoreScope): IgnoreScope {
  if (rules === last.rules || !above) return { rules, prefix };
  return { rules, prefix, above: cutAbove(above, last) };
}
