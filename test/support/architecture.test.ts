/** The architecture test's own test: made-up sources that break one wall each, and their honest neighbours. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenWalls, type Architecture } from './architecture.ts';

const architecture: Architecture = {
  mayImport: {
    model: [],
    engine: ['model'],
    cli: ['model', 'index'],
    index: ['engine'],
    patterns: ['model'],
  },
  homes: { re2: ['src/engine/re2.ts'], yargs: ['src/cli/'], '@scope/name': ['src/cli/'] },
  builtins: { 'node:fs': ['src/cli/'], 'node:net': [] },
  globals: { console: ['src/cli/'], 'process.env': ['src/cli/'], process: ['src/cli/'], fetch: [], eval: [] },
  mayReveal: ['src/engine/mask.ts'],
  mostLines: 20,
};

/** Each source opens with a comment of one line, so what is wrong stands on line 2. */
const cases: readonly { name: string; path: string; source: string; broken?: string }[] = [
  { name: 'an allowed arrow', path: 'src/cli/main.ts', source: `import { a } from '#model/a';` },
  {
    name: 'an arrow the wrong way',
    path: 'src/model/a.ts',
    source: `import { a } from '#engine/a';`,
    broken: 'src/model/a.ts:2: model may not import engine (#engine/a)',
  },
  {
    name: 'an arrow the wrong way, for a type alone',
    path: 'src/model/a.ts',
    source: `import type { A } from '#engine/a';`,
    broken: 'src/model/a.ts:2: model may not import engine (#engine/a)',
  },
  {
    name: 'an arrow the wrong way, on demand',
    path: 'src/model/a.ts',
    source: `const a = await import('#engine/a');`,
    broken: 'src/model/a.ts:2: model may not import engine (#engine/a)',
  },
  {
    name: 'an arrow the wrong way, inside a type',
    path: 'src/model/a.ts',
    source: `type A = import('#engine/a').A;`,
    broken: 'src/model/a.ts:2: model may not import engine (#engine/a)',
  },
  {
    name: 'an arrow the wrong way, as a re-export',
    path: 'src/model/a.ts',
    source: `export * from '#engine/a';`,
    broken: 'src/model/a.ts:2: model may not import engine (#engine/a)',
  },
  { name: 'the index from the command line', path: 'src/cli/main.ts', source: `import { a } from '#index';` },
  {
    name: 'an arrow past the index',
    path: 'src/cli/main.ts',
    source: `import { a } from '#engine/engine';`,
    broken: 'src/cli/main.ts:2: cli may not import engine (#engine/engine)',
  },
  {
    name: 'a room that is not in the table',
    path: 'src/attic/a.ts',
    source: `import { a } from '#model/a';`,
    broken: 'src/attic/a.ts:2: the room attic is not in the table',
  },
  {
    name: 'an import that climbs',
    path: 'src/engine/checks/a.ts',
    source: `import { a } from '../a.ts';`,
    broken: 'src/engine/checks/a.ts:2: ../a.ts climbs out of its folder; write #room/file',
  },
  {
    name: 'an import that climbs in the middle',
    path: 'src/engine/a.ts',
    source: `import { a } from './../cli/a.ts';`,
    broken: 'src/engine/a.ts:2: ./../cli/a.ts climbs out of its folder; write #room/file',
  },
  {
    name: 'the index reaching into a room beside it',
    path: 'src/index.ts',
    source: `export { a } from './engine/a.ts';`,
    broken: 'src/index.ts:2: ./engine/a.ts is in another room; write #room/file',
  },
  {
    name: 'a neighbour without its extension',
    path: 'src/engine/a.ts',
    source: `import { b } from './b';`,
    broken: 'src/engine/a.ts:2: ./b lacks its extension',
  },
  { name: 'a package at home', path: 'src/engine/re2.ts', source: `const re2 = require('re2');` },
  {
    name: 'a package away from home',
    path: 'src/engine/engine.ts',
    source: `const re2 = require('re2');`,
    broken: 'src/engine/engine.ts:2: the package re2 lives in src/engine/re2.ts',
  },
  { name: 'a scoped package, deep', path: 'src/cli/a.ts', source: `import a from '@scope/name/deep';` },
  {
    name: 'a package without a home',
    path: 'src/cli/a.ts',
    source: `import a from 'left-pad';`,
    broken: 'src/cli/a.ts:2: the package left-pad has no home in the table',
  },
  {
    name: 'the file system at home',
    path: 'src/cli/a.ts',
    source: `import { readFileSync } from 'node:fs';`,
  },
  {
    name: 'the file system away from home',
    path: 'src/engine/a.ts',
    source: `import { readFileSync } from 'node:fs';`,
    broken: 'src/engine/a.ts:2: node:fs may not be imported here',
  },
  {
    name: 'the file system by its old name',
    path: 'src/cli/a.ts',
    source: `import { readFileSync } from 'fs';`,
    broken: "src/cli/a.ts:2: fs is Node's own: write node:fs",
  },
  {
    name: 'the network',
    path: 'src/cli/a.ts',
    source: `import { connect } from 'node:net';`,
    broken: 'src/cli/a.ts:2: node:net may not be imported here',
  },
  {
    name: 'an import with a computed name',
    path: 'src/cli/a.ts',
    source: `const a = await import(name);`,
    broken: 'src/cli/a.ts:2: an import whose name is computed',
  },
  {
    name: 'console',
    path: 'src/engine/a.ts',
    source: `console.log(1);`,
    broken: 'src/engine/a.ts:2: console may not be used here',
  },
  {
    name: 'console in a string or as a property',
    path: 'src/engine/a.ts',
    source: `a('console', b.console);`,
  },
  {
    name: 'the environment',
    path: 'src/engine/a.ts',
    source: `const a = process.env['A'];`,
    broken: 'src/engine/a.ts:2: process.env may not be used here',
  },
  {
    name: 'the environment by index',
    path: 'src/engine/a.ts',
    source: `const a = process['env'];`,
    broken: 'src/engine/a.ts:2: process.env may not be used here',
  },
  {
    name: 'process handed on',
    path: 'src/engine/a.ts',
    source: `const { env } = process;`,
    broken: 'src/engine/a.ts:2: process may not be used here',
  },
  {
    name: 'the network by global',
    path: 'src/cli/a.ts',
    source: `await fetch('a');`,
    broken: 'src/cli/a.ts:2: fetch may not be used here',
  },
  { name: 'a revealed secret where it may be', path: 'src/engine/mask.ts', source: `a(secret.reveal());` },
  {
    name: 'a revealed secret elsewhere',
    path: 'src/cli/a.ts',
    source: `a(secret?.reveal());`,
    broken: 'src/cli/a.ts:2: a secret may not be revealed here',
  },
  {
    name: 'a revealed secret, by index',
    path: 'src/cli/a.ts',
    source: `a(secret['reveal']());`,
    broken: 'src/cli/a.ts:2: a secret may not be revealed here',
  },
  {
    name: 'the method handed on',
    path: 'src/cli/a.ts',
    source: `secret.reveal.call(other);`,
    broken: 'src/cli/a.ts:2: a secret may not be revealed here',
  },
  {
    name: 'a setting called reveal',
    path: 'src/cli/a.ts',
    source: `if (options.reveal) a({ reveal: true });`,
  },
  {
    name: 'an export without a word',
    path: 'src/cli/a.ts',
    source: `export const a = 1;`,
    broken: 'src/cli/a.ts:2: a is exported without a doc comment',
  },
  { name: 'an export with a word', path: 'src/cli/a.ts', source: `/** The first. */ export const a = 1;` },
  {
    name: 'a type without a word',
    path: 'src/cli/a.ts',
    source: `export interface A { readonly b: string }`,
    broken: 'src/cli/a.ts:2: A is exported without a doc comment',
  },
  {
    name: 'a type whose members speak for it',
    path: 'src/cli/a.ts',
    source: `export interface A { /** In bytes. */ readonly b: number }`,
  },
  {
    name: 'a long file',
    path: 'src/cli/a.ts',
    source: 'a();\n'.repeat(20),
    broken: 'src/cli/a.ts:21: more than 20 lines',
  },
];

for (const { name, path, source, broken } of cases) {
  test(`${broken === undefined ? 'allows' : 'catches'} ${name}`, () => {
    const found = brokenWalls(
      new Map([[path, `/** What the file answers for. */\n${source}`]]),
      architecture,
    );
    assert.deepEqual(found, broken === undefined ? [] : [broken]);
  });
}

test('catches a file that does not open with a comment', () => {
  const found = brokenWalls(new Map([['src/cli/a.ts', 'a();\n/** Too late. */']]), architecture);
  assert.deepEqual(found, ['src/cli/a.ts:1: the file does not open with a comment']);
});
