/** Writes `patterns/index.ts`, which lists every file of the folder; the build runs it. */

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** Brings the list up to date; leaves the file alone when it is. */
export function writePatternIndex() {
  const folder = join(root, 'patterns');
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
  const variables = new Map(names.map((name) => [name, toVariable(name)]));
  const text = [
    '/** Every provider that Dowse knows, by file name. Written by scripts/pattern-index.mjs: do not edit. */',
    '',
    "import type { Provider } from '#model/provider';",
    ...names.map((name) => `import ${variables.get(name)} from './${name}.ts';`),
    '',
    '/** All built-in providers, in the order of their file names. */',
    'export const providers: readonly Provider[] = [',
    ...names.map((name) => `  ${variables.get(name)},`),
    '];',
    '',
  ].join('\n');
  const file = join(folder, 'index.ts');
  if (readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/** `aws-appsync` as `awsAppsync`; a name that JavaScript keeps for itself gets an underscore. */
function toVariable(name) {
  const camel = name.replaceAll(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  return /^[0-9]/.test(camel) || reserved.has(camel) ? `_${camel}` : camel;
}

const reserved = new Set([
  'default',
  'delete',
  'enum',
  'import',
  'export',
  'new',
  'switch',
  'public',
  'private',
  'package',
]);
