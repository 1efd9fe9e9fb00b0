/** What loading a source loads at once: its imports, theirs, and so on, without types and `import()`. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { readSourceFacts } from './source-facts.ts';

/** Files of the project (`src/model/errors.ts`) and packages (`zod`), the first file among them. */
export function loadedAtOnce(root: string, first: string): ReadonlySet<string> {
  const loaded = new Set<string>([first]);
  for (const file of loaded) {
    if (!file.endsWith('.ts')) continue;
    for (const { text, isEager } of readSourceFacts(file, readFileSync(join(root, file), 'utf8')).imports) {
      if (isEager && !text.startsWith('node:')) loaded.add(targetOf(root, file, text));
    }
  }
  return loaded;
}

function targetOf(root: string, from: string, specifier: string): string {
  if (specifier.startsWith('./')) return join(dirname(from), specifier);
  if (!specifier.startsWith('#')) return specifier;
  const path = `${specifier.slice(1)}.ts`;
  return existsSync(join(root, 'src', path)) ? join('src', path) : path;
}
