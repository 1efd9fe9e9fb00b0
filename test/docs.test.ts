/** The documents, held to what they say: links lead somewhere, and commands can be typed as they stand. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { commands } from '#cli/commands';
import { readValues } from '#cli/option';
import { parseCommandLine } from '#cli/parse';
import { anchorsIn, callsIn, linksIn } from './support/markdown.ts';

const root = resolve(import.meta.dirname, '..');
const documents = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** What is wrong with the links of `text`, which stands at `path`. */
function brokenLinks(path: string, text: string): readonly string[] {
  return linksIn(text).flatMap(({ target, line }) => {
    const [way = '', anchor] = target.split('#');
    const file = way === '' ? root : join(root, dirname(path), way);
    const at = `${path}:${line}: ${target}`;
    if (!existsSync(file)) return [`${at}: there is no such file`];
    if (anchor === undefined) return [];
    const there = way === '' ? text : readFileSync(file, 'utf8');
    return anchorsIn(there).has(anchor) ? [] : [`${at}: there is no such heading`];
  });
}

/** What is wrong with the calls of the command in `text`, as the command itself says it. */
async function brokenCalls(path: string, text: string): Promise<readonly string[]> {
  const told: string[] = [];
  for (const { words, line, isInProse } of callsIn(text)) {
    if (isInProse && commands.some(({ name }) => name === words.join(' '))) continue;
    try {
      await readCall(words);
    } catch (error) {
      const why = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
      told.push(`${path}:${line}: dowse ${words.join(' ')}: ${why}`);
    }
  }
  return told;
}

/** Rejects for what cannot be typed. */
async function readCall(words: readonly string[]): Promise<void> {
  const request = await parseCommandLine(words, 100);
  if (request.kind !== 'run') return;
  if (request.isImplied) throw new Error('no command is named');
  const { options = [] } = commands.find(({ name }) => name === request.command) ?? {};
  readValues(options, request.given);
}

for (const path of documents) {
  const text = readFileSync(join(root, path), 'utf8');

  test(`the links of ${path} lead to files and headings that exist`, () => {
    assert.deepEqual(brokenLinks(path, text), []);
  });

  test(`the commands in ${path} can be typed as they stand`, async () => {
    assert.deepEqual(await brokenCalls(path, text), []);
  });
}

test('the documents show commands and links at all', () => {
  const texts = documents.map((path) => readFileSync(join(root, path), 'utf8'));
  assert.ok(texts.flatMap((text) => callsIn(text)).length > 100);
  assert.ok(texts.flatMap((text) => linksIn(text)).length > 50);
});

test('links that lead nowhere are told', () => {
  assert.deepEqual(
    brokenLinks('docs/x.md', '# A b\n[x](nothing.md)\n[y](#a-b) [z](#c) [u](https://example.com)'),
    ['docs/x.md:2: nothing.md: there is no such file', 'docs/x.md:3: #c: there is no such heading'],
  );
  assert.deepEqual(brokenLinks('README.md', '[x](docs/baselines.md#comments) [y](docs/baselines.md#none)'), [
    'README.md:1: docs/baselines.md#none: there is no such heading',
  ]);
});

test('commands, options and values that do not exist are told', async () => {
  const shown = [
    '```sh',
    'dowse scan --stagd   # a comment',
    'kubectl logs pod | dowse scan -',
    'dowse hook instal && dowse doctor',
    '```',
    '`dowse rules show`, `dowse rules shaw`, `dowse hook …`, `dowse scan --format html`',
    '`dowse scan --format pdf`',
    '```text',
    '$ dowse baselin show',
    'dowse: not typed',
    '```',
    '```yaml',
    'steps: [{ script: "npx --no-install dowse scan --cj" }]',
    '- run: npx --no-install dowse scan --ci --report sarif=dowse.sarif',
    '```',
  ].join('\n');
  assert.deepEqual(
    (await brokenCalls('x.md', shown)).map((each) => each.replace(/^(x\.md:\d+: dowse [^:]*).*$/, '$1')),
    [
      'x.md:2: dowse scan --stagd',
      'x.md:4: dowse hook instal',
      'x.md:6: dowse rules shaw',
      'x.md:7: dowse scan --format pdf',
      'x.md:9: dowse baselin show',
      'x.md:13: dowse scan --cj',
    ],
  );
});
