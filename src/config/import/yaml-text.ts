/** Writes what was imported as YAML. Loaded on demand: it brings the package with it. */

import { stringify } from 'yaml';
import type { Imported } from './imported.ts';

/** The rule file, or the piece of a configuration, without comments. */
export function toYaml(imported: Imported): string {
  const content =
    imported.kind === 'rules' ? { name: imported.name, rules: imported.rules } : { allow: imported.allow };
  // Folded lines would be hard to compare with the file that they come from.
  return stringify(content, { lineWidth: 0 });
}
