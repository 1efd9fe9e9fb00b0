import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { importFile } from '#config/import/import-file';
import { loadConfig } from '#config/load';
import { createEngine } from '#engine/engine';
import { UsageError } from '#model/errors';
import { builtinRules } from '#rules/builtin';
import { compileRules } from '#rules/compile';
import { loadRules } from '#rules/load';

const folder = mkdtempSync(join(tmpdir(), 'dowse-import-'));
after(() => rmSync(folder, { recursive: true }));

/** A configuration with everything that gitleaks' documentation describes. */
const configuration = `
title = "Team rules"
minVersion = "v8.25.0"

[extend]
useDefault = true
disabledRules = ["generic-api-key"]

[[rules]]
id = "Acme_Token"
description = "An Acme token"
regex = '''(?i)\\bacme[_-](?P<kind>live|test)_([a-z0-9]{32})\\b'''
secretGroup = 2
entropy = 3.5
keywords = ["acme"]
tags = ["acme", "payments"]

[[rules.allowlists]]
regexTarget = "line"
regexes = ['''hunter2hunter2''']
paths = ['''testdata/.*''']
stopwords = ["hunter3hunter3"]

[[rules]]
id = "stripe-secret-key"
regex = '''corp-[0-9a-f]+'''
path = '''\\.env$'''

[[rules]]
id = "near-a-name"
regex = '''bank-([0-9]{16})'''
skipReport = true

[[rules.required]]
id = "Acme_Token"
withinLines = 5

[[rules]]
id = "looks-around"
regex = '''(?<=key=)[a-z0-9]{20}'''

[[rules]]
id = "file-name"
path = '''id_rsa$'''

[[rules]]
id = "no-literal"
regex = '''[A-Z][0-9]{20}'''
keywords = ["corp"]

[[rules]]
id = "no-such-group"
regex = '''corpkey(.)'''
secretGroup = 4

[[rules]]
description = "without an id"
regex = "corp"

[allowlist]
commits = ["f00"]
`;

async function importText(name: string, text: string): ReturnType<typeof importFile> {
  return importFile(text, name, builtinRules());
}

test('rules of a gitleaks configuration become a rule file that loads and finds', async () => {
  const { kind, text, count } = await importText('.gitleaks.toml', configuration);
  assert.deepEqual([kind, count], ['rules', 3]);
  const providers = await loadRules(text, 'yaml', 'team.yaml');
  const rules = providers.flatMap((provider) => provider.rules);
  assert.deepEqual(
    rules.map(({ id, regex, minEntropy, maxLength, isPartOnly }) => [
      id,
      regex,
      minEntropy,
      maxLength,
      isPartOnly,
    ]),
    [
      ['acme-token', '(?i)\\bacme[_-](?:live|test)_([a-z0-9]{32})\\b', 3.5, undefined, undefined],
      ['imported-stripe-secret-key', '(corp-[0-9a-f]+)', undefined, 1000, undefined],
      ['near-a-name', 'bank-([0-9]{16})', undefined, undefined, true],
    ],
  );
  const engine = createEngine(compileRules(providers, builtinRules()));
  const secret = 'k3j9x2lq8wza1b2c7v5n0m4p6r8t1y3u';
  const bytes = Buffer.from(`a ACME_live_${secret}\nb corp-12ab34cd\n`);
  assert.deepEqual(
    engine.search({ bytes, origin: { kind: 'stdin' } }).map((sighting) => [sighting.rule, sighting.secret]),
    [
      ['acme-token', secret],
      ['imported-stripe-secret-key', 'corp-12ab34cd'],
    ],
  );
});

test('what a gitleaks configuration loses is told by rule, without the values of allowlists', async () => {
  const { text, losses } = await importText('.gitleaks.toml', configuration);
  const expected = [
    /^extend\.disabledRules$/,
    /^extend\.useDefault: /,
    /^minVersion$/,
    /^allowlist: 1 commits/,
    /^rule Acme_Token: tags$/,
    /^rule Acme_Token: allowlists: 1 regexes, 1 paths, 1 stopwords/,
    /^rule Acme_Token: its id, which is acme-token here/,
    /^rule stripe-secret-key: path: the rule searches all files here/,
    /^rule stripe-secret-key: its id, which is imported-stripe-secret-key here/,
    /^rule stripe-secret-key: matches longer than 1000 bytes/,
    /^rule near-a-name: required: /,
    /^rule near-a-name: skipReport: /,
    /^rule looks-around: the whole rule, which is refused: regex looks around/,
    /^rule file-name: the whole rule: it has no regex/,
    /^rule no-literal: the whole rule, which is refused: regex needs no text of at least 3 fixed/,
    /^rule no-such-group: the whole rule: its regex has no group 4/,
    /^rule number 8: it has no id/,
  ];
  assert.equal(losses.length, expected.length, losses.join('\n'));
  for (const pattern of expected) {
    const loss = losses.find((one) => pattern.test(one));
    assert.ok(loss, String(pattern));
    assert.ok(text.includes(`# - ${loss}\n`), `the output tells: ${loss}`);
  }
  assert.doesNotMatch(text, /hunter/);
});

/** The `allow` of a configuration whose text is that of an import. */
async function allowOf(text: string): Promise<object> {
  const file = join(folder, '.dowse.yaml');
  writeFileSync(file, text);
  return (await loadConfig(file)).allow;
}

test('a .gitleaksignore becomes entries of allow, by path, and by rule where Dowse has it', async () => {
  const { kind, text, count, losses } = await importText(
    'repo/.gitleaksignore',
    [
      '# accepted in 2024',
      `${'ab12'.repeat(10)}:src/app [old].py:generic-api-key:12`,
      'src/app [old].py:generic-api-key:40',
      'docs/a:b.md:stripe-secret-key:3',
      '',
      'no fingerprint',
    ].join('\r\n'),
  );
  assert.deepEqual([kind, count], ['allow', 2]);
  assert.deepEqual(await allowOf(text), [
    {
      path: '/src/app \\[old\\].py',
      reason: 'Imported; accepted before as gitleaks rule generic-api-key (2).',
    },
    {
      rule: 'stripe-secret-key',
      path: '/docs/a:b.md',
      reason: 'Imported; accepted before as gitleaks rule stripe-secret-key.',
    },
  ]);
  assert.deepEqual(losses, [
    'line 6: it is no fingerprint of the form commit:path:rule:line',
    'the commits of 1 entries: they hold in all of history here',
    'the lines of 3 entries: they hold for the whole file here',
    'the rules of 1 paths, which Dowse does not have: all findings there are allowed; add `rule` to each',
  ]);
});

test('a .secrets.baseline becomes entries of allow, without what people found to be real', async () => {
  const secret = (type: string, isSecret?: boolean) => ({
    type,
    filename: 'conf/app.ini',
    hashed_secret: 'da39a3ee5e6b4b0d3255bfef95601890afd80709',
    is_verified: false,
    line_number: 3,
    ...(isSecret === undefined ? {} : { is_secret: isSecret }),
  });
  const { text, losses } = await importText(
    '.secrets.baseline',
    JSON.stringify({
      version: '1.5.0',
      plugins_used: [{ name: 'KeywordDetector' }],
      filters_used: [
        { path: 'detect_secrets.filters.heuristic.is_templated_secret' },
        { path: 'detect_secrets.filters.regex.should_exclude_file', pattern: ['vendor/.*'] },
      ],
      results: {
        'conf/app.ini': [
          secret('Secret Keyword', false),
          secret('Hex High Entropy String'),
          secret('AWS Access Key', true),
        ],
        'conf/real.ini': [secret('Private Key', true)],
      },
      generated_at: '2025-01-01T00:00:00Z',
    }),
  );
  assert.deepEqual(await allowOf(text), [
    {
      path: '/conf/app.ini',
      reason:
        'Imported; accepted before as detect-secrets: Secret Keyword, detect-secrets: Hex High Entropy String.',
    },
  ]);
  assert.deepEqual(losses.slice(0, 3), [
    'the filter detect_secrets.filters.regex.should_exclude_file; see `exclude` of the configuration',
    '1 in conf/app.ini, which people have found to be real: rotate them',
    '1 in conf/real.ini, which people have found to be real: rotate them',
  ]);
});

test('a file that is none of these is refused', async () => {
  const cases: readonly (readonly [string, string])[] = [
    ['notes.txt', ''],
    ['.gitleaks.toml', 'rules = 3'],
    ['.gitleaks.toml', '[rules'],
    ['.secrets.baseline', '{"results": 3}'],
    ['.secrets.baseline', '{"results"'],
  ];
  for (const [name, text] of cases)
    await assert.rejects(importText(name, text), UsageError, `${name} ${text}`);
});

test('names in a file cannot break out of the comments that tell of them', async () => {
  const { text } = await importText(
    'a\nrules: [].toml',
    '"x\\ny: 1" = 1\n[[rules]]\nid = "a\\nb: 2"\nregex = "corp-[0-9]{8}"\ntags = ["t"]\n',
  );
  assert.equal((await loadRules(text, 'yaml', 'a.yaml'))[0]?.rules[0]?.id, 'a-b-2');
});
