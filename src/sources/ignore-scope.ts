/**
 * How ignore files of nested folders work together: the file nearest to a path that speaks of it
 * decides. What lies in an ignored folder is never asked for, so it cannot be kept.
 */

import type { IgnoreRules } from '#model/ignore-rules';

/** The rules of a folder, and those of the folders above it. */
export interface IgnoreScope {
  readonly rules: IgnoreRules;
  /** The folder's path, with a slash at its end; empty for the root. */
  readonly prefix: string;
  readonly above?: IgnoreScope;
}

/** Whether `path` (from the root; a folder's ends in a slash) is ignored. */
export function isIgnored(scope: IgnoreScope | undefined, path: string): boolean {
  for (let asked = scope; asked; asked = asked.above) {
    const verdict = asked.rules.isIgnored(path.slice(asked.prefix.length));
    if (verdict !== undefined) return verdict;
  }
  return false;
}

/**
 * The scope for what is in `folder`, which is not ignored itself. Rules that ignore it all the
 * same, because a file nearer by outranks them, must not ignore all that is in it.
 */
export function scopeWithin(scope: IgnoreScope | undefined, folder: string): IgnoreScope | undefined {
  return ignoresInVain(scope, folder) ? keeping(scope!, folder) : scope;
}

function ignoresInVain(scope: IgnoreScope | undefined, folder: string): boolean {
  for (let asked = scope; asked; asked = asked.above) {
    if (asked.rules.isIgnored(folder.slice(asked.prefix.length))) return true;
  }
  return false;
}

function keeping({ rules, prefix, above }: IgnoreScope, folder: string): IgnoreScope {
  const own = folder.slice(prefix.length);
  return {
    rules: rules.isIgnored(own) ? rules.keeping(own) : rules,
    prefix,
    ...(above && { above: keeping(above, folder) }),
  };
}
