/** What configuration files may say, and what is said of their mistakes. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readDocument } from '#config/document';
import { loadConfig } from '#config/load';
import { configJsonSchema } from '#config/schema';
import { assertGolden } from '../support/golden.ts';

function folder(context: TestContext): string {
  const root = mkdtempSync(join(tmpdir(), 'dowse-config-'));
  context.after(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

const yaml = `
$schema: https://example.com/config.schema.json
rules:
  - name: Acme
    docs: https://acme.example/keys
    rules:
      - id: acme-key
        regex: '\\b(acme_[0-9a-f]{20})\\b'
ruleFiles: [rules/more.yaml]
useDefaultRules: false
only: [acme-key]
skip: [other]
minSeverity: high
minConfidence: low
exclude: ['*.lock', /vendor/]
allow:
  - rule: acme-key
    path: docs/**
    reason: example keys
  - { fingerprint: abc, reason: revoked }
jobs: 2
maxOccurrences: 5
inlineAllow: false
`;
const toml = `
'$schema' = "https://example.com/config.schema.json"
ruleFiles = ["rules/more.yaml"]
useDefaultRules = false
only = ["acme-key"]
skip = ["other"]
minSeverity = "high"
minConfidence = "low"
exclude = ["*.lock", "/vendor/"]
jobs = 2
maxOccurrences = 5
inlineAllow = false
[[rules]]
name = "Acme"
docs = "https://acme.example/keys"
[[rules.rules]]
id = "acme-key"
regex = '\\b(acme_[0-9a-f]{20})\\b'
[[allow]]
rule = "acme-key"
path = "docs/**"
reason = "example keys"
[[allow]]
fingerprint = "abc"
reason = "revoked"
`;

test('YAML, TOML and JSON say the same', async (context) => {
  const root = folder(context);
  const document = readDocument(yaml, 'yaml');
  assert.ok('value' in document);
  const texts = { yaml, yml: yaml, toml, json: JSON.stringify(document.value, undefined, '\t') };
  for (const [extension, text] of Object.entries(texts)) {
    const file = join(root, `.dowse.${extension}`);
    writeFileSync(file, text);
    const { rules, lines, ...config } = await loadConfig(file);
    assert.equal(text.split('\n')[lines['minSeverity']! - 1]?.includes('minSeverity'), true);
    assert.equal(text.split('\n')[lines['only.0']! - 1]?.includes('acme-key'), true);
    assert.deepEqual(config, {
      file,
      folder: realpathSync(root),
      ruleFiles: [join(root, 'rules/more.yaml')],
      useDefaultRules: false,
      only: ['acme-key'],
      skip: ['other'],
      minSeverity: 'high',
      minConfidence: 'low',
      exclude: ['*.lock', '/vendor/'],
      allow: [
        { rule: 'acme-key', path: 'docs/**', reason: 'example keys' },
        { fingerprint: 'abc', reason: 'revoked' },
      ],
      jobs: 2,
      maxOccurrences: 5,
      inlineAllow: false,
    });
    assert.deepEqual(
      rules.map((provider) => [provider.name, provider.rules[0]?.id]),
      [['Acme', 'acme-key']],
    );
  }
});

test('an empty file keeps the default rules and says nothing else', async (context) => {
  const root = folder(context);
  for (const [name, text] of [
    ['a.yaml', '# nothing yet\n'],
    ['a.toml', ''],
    ['a.json', '\ufeff{}'],
  ] as const) {
    const file = join(root, name);
    writeFileSync(file, text);
    const defaults = {
      useDefaultRules: true,
      rules: [],
      ruleFiles: [],
      only: [],
      skip: [],
      exclude: [],
      allow: [],
    };
    assert.deepEqual(await loadConfig(file), { file, folder: realpathSync(root), lines: {}, ...defaults });
  }
});

const mistakes = [
  {
    name: 'a.yaml',
    text: 'skip: []\nexlude: [x]\n',
    says: ['2:1: there is no key "exlude" here; did you mean exclude? Allowed: rules, '],
  },
  {
    name: 'b.toml',
    text: 'skip = []\nexlude = ["x"]\n',
    says: ['2:1: there is no key "exlude" here; did you mean exclude?'],
  },
  {
    name: 'c.json',
    text: '{\n  "skip": [],\n  "exlude": []\n}',
    says: ['3:3: there is no key "exlude" here; did you mean exclude?'],
  },
  {
    name: 'd.yaml',
    text: 'minSeverity: bad\nminConfidence: sure\n',
    says: [
      '1:14: minSeverity must be one of info, low, medium, high, critical',
      '2:16: minConfidence must be one of low, medium, high',
    ],
  },
  {
    name: 'e.yaml',
    text: 'jobs: many\nmaxOccurrences: 0\n',
    says: [
      '1:7: jobs must be a whole number from 1 to 256',
      '2:17: maxOccurrences must be a whole number from 1 to 1000000',
    ],
  },
  { name: 'f.toml', text: 'jobs = 1.5\n', says: ['1:1: jobs must be a whole number'] },
  {
    name: 'g.yaml',
    text: 'exclude: "*.md"\nonly:\n  - 5\n',
    says: ['1:10: exclude must be a list of paths: ["…", "…"]', '3:5: only[0] must be a text, not empty'],
  },
  { name: 'h.yaml', text: 'inlineAllow: maybe\n', says: ['1:14: inlineAllow must be true, false or own'] },
  {
    name: 'i.yaml',
    text: 'allow:\n  - rule: x\n  - reason: y\n  - {rule: x, reasn: z}\n',
    says: [
      '2:5: allow[0].reason must be a text that says why',
      '3:5: allow[1] needs at least one of rule, path and fingerprint',
      '4:5: allow[2].reason must be a text that says why',
      '4:15: there is no key "reasn" in allow[2]; did you mean reason? Allowed: rule, path, fingerprint, reason, owner, expires.',
    ],
  },
  {
    name: 'i2.yaml',
    text: 'allow:\n  - { rule: x, reason: y, expires: 2026-02-30 }\n  - { path: "**/a/**/b/**", reason: y }\nexclude: ["**/a/**/**"]\n',
    says: [
      '2:36: allow[0].expires must be a day such as 2026-03-31',
      '3:13: allow[1].path must not have more than two **',
      '4:11: exclude[0] must not have more than two **',
    ],
  },
  {
    name: 'j.toml',
    text: '[[allow]]\nrule = "x"\nreason = "y"\n\n[[allow]]\nrule = 4\nreason = "z"\n',
    says: ['6:1: allow[1].rule must be the id of a rule'],
  },
  {
    name: 'k.yaml',
    text: 'rules:\n  - name: A\n    rules:\n      - id: my-rule\n        regx: (abcdef)\n',
    says: ['5:9: there is no key "regx" in rules[0].rules[0]; did you mean regex?'],
  },
  {
    name: 'l.yaml',
    text: 'ruleFiles: [ok.yaml, ../up.yaml, /etc/passwd, a/../../b]\n',
    says: [
      '1:22: ruleFiles[1] must be a path below the folder of this file, without ".."',
      '1:34: ruleFiles[2] must be',
      '1:47: ruleFiles[3] must be',
    ],
  },
  { name: 'm.yaml', text: 'skip: [a\nonly: b\n', says: ['2:1: is not valid YAML ('] },
  { name: 'n.json', text: '{"skip": ["a"],\n "jobs": 2, }', says: ['2:13: is not valid JSON'] },
  { name: 'o.json', text: '{"jobs": 1,\n "jobs": 2}', says: ['2:2: is not valid JSON (duplicate key)'] },
  { name: 'p.json', text: '{"skip": ["a"]\n', says: ['1:15: is not valid JSON'] },
  { name: 'q.toml', text: 'a = 1\nb = = 2\n', says: ['2:5: is not valid TOML'] },
  { name: 'r.yaml', text: 'only a text', says: ['1:1: must hold keys and values'] },
  { name: 's.json', text: '{"__proto__": {"jobs": 1}}', says: ['1:2: there is no key "__proto__" here'] },
  { name: 't.yaml', text: '? {a: b}\n: c\n', says: ['1:1: there is no key "{ a: b }" here'] },
  { name: 'u.yaml', text: '--- {}\n--- {}\n', says: ['2:1: is not valid YAML (multiple docs)'] },
];
for (const { name, text, says } of mistakes) {
  test(`every mistake is told with its place and what is allowed: ${JSON.stringify(text)}`, async (context) => {
    const file = join(folder(context), name);
    writeFileSync(file, text);
    await assert.rejects(loadConfig(file), (error: Error) => {
      assert.equal(error.name, 'UsageError');
      const lines = error.message.split('\n');
      assert.equal(lines.length, says.length, error.message);
      for (const [index, line] of lines.entries()) {
        const expected = `${file}:${says[index]}`;
        assert.equal(line.slice(0, expected.length), expected);
      }
      return true;
    });
  });
}

test('at most ten mistakes are told, the others counted', async (context) => {
  const file = join(folder(context), 'a.yaml');
  writeFileSync(file, Array.from({ length: 13 }, (_, index) => `unknown${index}: 1\n`).join(''));
  await assert.rejects(loadConfig(file), /unknown9".*\n… and 3 more\.$/s);
});

test('what is wrong inside a rule is told on its line in this file', async (context) => {
  const file = join(folder(context), 'a.yaml');
  writeFileSync(
    file,
    'rules:\n  - rules:\n      - { id: good-rule, regex: "(abcdef)" }\n      - id: bad-rule\n        regex: "(abc"\n',
  );
  await assert.rejects(loadConfig(file), (error: Error) => {
    assert.equal(error.name, 'RuleError');
    assert.ok(error.message.startsWith(`${file}:5:16: `), error.message);
    assert.doesNotMatch(error.message, /:1:/);
    return true;
  });
});

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe'] as unknown as [string, string][]) {
  bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
}
const hostile = [
  {
    name: 'aliases that multiply',
    file: 'a.yaml',
    text: bomb.join('\n'),
    says: /has aliases that make far more/,
  },
  {
    name: 'deep nesting in YAML',
    file: 'a.yaml',
    text: '['.repeat(100_000),
    says: /is not valid YAML|nested too deeply/,
  },
  {
    name: 'deep nesting in JSON',
    file: 'a.json',
    text: '['.repeat(400_000) + ']'.repeat(400_000),
    says: /is not valid JSON|nested too deeply/,
  },
  {
    name: 'deep nesting in TOML',
    file: 'a.toml',
    text: `a = ${'['.repeat(50_000)}`,
    says: /is not valid TOML|nested too deeply/,
  },
  {
    name: 'a file of many megabytes',
    file: 'a.yaml',
    text: '#'.repeat(1024 * 1024 + 1),
    says: /is larger than 1048576 bytes/,
  },
  {
    name: 'a format that could run code',
    file: 'a.js',
    text: 'throw 1',
    says: /must end in \.yaml, \.yml, \.toml or \.json/,
  },
];
for (const { name, file, text, says } of hostile) {
  test(`refuses ${name}`, async (context) => {
    const path = join(folder(context), file);
    writeFileSync(path, text);
    await assert.rejects(loadConfig(path), { name: 'UsageError', message: says });
  });
}

test('refuses what is no regular file, and what is not there', async (context) => {
  const root = folder(context);
  execFileSync('mkfifo', [join(root, 'fifo.yaml')]);
  mkdirSync(join(root, 'folder.yaml'));
  await assert.rejects(loadConfig(join(root, 'fifo.yaml')), {
    name: 'UsageError',
    message: /not a regular file/,
  });
  await assert.rejects(loadConfig(join(root, 'folder.yaml')), {
    name: 'UsageError',
    message: /not a regular file/,
  });
  await assert.rejects(loadConfig(join(root, 'none.yaml')), {
    name: 'UsageError',
    message: /does not exist/,
  });
});

test('no text makes a reader throw, and mistakes quote none of it', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          'a',
          ':',
          ' ',
          '\n',
          '-',
          '[',
          ']',
          '{',
          '}',
          '"',
          "'",
          '&a',
          '*a',
          '=',
          '!!x',
          '#',
          '%',
          '|',
          '?',
          ',',
          '<<',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('yaml' as const, 'toml' as const, 'json' as const),
      (content, format) => {
        const document = readDocument(content, format);
        if ('value' in document) {
          for (const which of ['key', 'value'] as const)
            assert.ok(document.spotOf(['a', 0, 'b'], which).line >= 1);
          return;
        }
        assert.match(
          document.message,
          /^(?:is not valid [A-Z]+(?: \([a-z ]+\))?|is nested too deeply|has aliases that make far more of it than it says)$/,
        );
        assert.ok(document.spot.line >= 1 && document.spot.column >= 1);
      },
    ),
    { seed: 8, numRuns: 600 },
  );
});

test('the published schema is the one that files are checked with, and accepts what is accepted', () => {
  const schema = configJsonSchema();
  assertGolden(
    new URL('../../docs/schema/config.schema.json', import.meta.url),
    `${JSON.stringify(schema, null, 2)}\n`,
  );
  const validate = new Ajv2020({ strict: true }).compile(schema);
  const document = readDocument(yaml, 'yaml');
  assert.ok('value' in document);
  assert.ok(validate(document.value), JSON.stringify(validate.errors));
  assert.equal(validate({ exlude: [] }), false);
  assert.equal(validate({ jobs: 0 }), false);
});
