/**
 * Writes provider files for `patterns/`: one with the blanks to fill, or, with `--from FILE`, one
 * for each provider that a JSON file outlines. Examples and counter-examples are drawn from each
 * rule's shape; `pattern-outline.ts` says what an outline holds. `new-pattern.mjs` formats them.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ProviderOutline } from './pattern-outline.ts';
import { toProviderSource } from './pattern-source.ts';

const usage = `npm run new-pattern -- NAME [--names a,b --value REGEX] [--docs URL] [--title TEXT] [--force]
npm run new-pattern -- --from FILE [--force]

NAME is the file's name and the beginning of its rules' ids: lower case, words joined by hyphens.
--names and --value give a keyed rule: names that stand near the value, and the value's shape.
Then fill the blanks, and prove the rule: npm test -- patterns`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string' },
    names: { type: 'string' },
    value: { type: 'string' },
    docs: { type: 'string' },
    title: { type: 'string' },
    force: { type: 'boolean', default: false },
  },
});

const [name] = positionals;
if (values.from !== undefined) {
  writeAll(JSON.parse(readFileSync(values.from, 'utf8')) as ProviderOutline[]);
} else if (name !== undefined && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
  writeAll([blankOutline(name)]);
} else {
  console.error(usage);
  process.exitCode = 2;
}

function writeAll(outlines: readonly ProviderOutline[]): void {
  const written: string[] = [];
  for (const outline of outlines) {
    const path = `patterns/${outline.file}.ts`;
    if (existsSync(path) && !values.force) {
      console.error(`${path} is there already; --force writes over it.`);
      process.exitCode = 1;
      continue;
    }
    try {
      writeFileSync(path, toProviderSource(outline));
      written.push(path);
    } catch (error) {
      console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
  for (const path of written) console.error(`Wrote ${path}`);
}

function blankOutline(file: string): ProviderOutline {
  return {
    file,
    name: values.title ?? file,
    docs: values.docs ?? 'https://FILL-IN',
    rules: [
      {
        id: 'api-key',
        description: 'FILL IN: what it is, in a sentence.',
        names: values.names?.split(',') ?? [file],
        value: values.value ?? '[0-9a-f]{32}',
        severity: 'high',
        canDo: 'FILL IN: what its holder can do',
        rotate: 'FILL IN: how to end it.',
      },
    ],
  };
}
