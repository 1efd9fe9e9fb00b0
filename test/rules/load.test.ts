import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RuleError, UsageError } from '#model/errors';
import { compileRules } from '#rules/compile';
import { loadRules } from '#rules/load';
import type { RuleFileFormat } from '#rules/rule-document';

const yaml = `name: Acme
rules:
  - id: acme-token
    regex: '(acme_[0-9a-f]{32})'
    severity: critical
    examples:
      - { before: 'key=', secret: acme_00112233445566778899aabbccddeeff, after: ';' }
  - id: acme-key
    keyed: { names: [acme_key], value: '[0-9a-f]{32}' }
`;
const toml = `name = "Acme"

[[rules]]
id = "acme-token"
regex = '(acme_[0-9a-f]{32})'
severity = "critical"
[[rules.examples]]
before = "key="
secret = "acme_00112233445566778899aabbccddeeff"
after = ";"

[[rules]]
id = "acme-key"
[rules.keyed]
names = ["acme_key"]
value = "[0-9a-f]{32}"
`;
const json = JSON.stringify({
  name: 'Acme',
  rules: [
    {
      id: 'acme-token',
      regex: '(acme_[0-9a-f]{32})',
      severity: 'critical',
      examples: [{ before: 'key=', secret: ['acme_00112233445566778899', 'aabbccddeeff'], after: ';' }],
    },
    { id: 'acme-key', keyed: { names: ['acme_key'], value: '[0-9a-f]{32}' } },
  ],
});
const joined = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, part: unknown) =>
    key === 'secret' && Array.isArray(part) ? part.join('') : part,
  );

test('the same rules load from YAML, TOML and JSON, with defaults for what is left out', async () => {
  const [fromYaml, fromToml, fromJson] = await Promise.all([
    loadRules(yaml, 'yaml', 'rules.yaml'),
    loadRules(toml, 'toml', 'rules.toml'),
    loadRules(json, 'json', 'rules.json'),
  ]);
  assert.deepEqual(fromToml, fromYaml);
  assert.deepEqual(joined(fromJson), joined(fromYaml));
  const [token, key] = fromYaml[0]!.rules;
  assert.equal(token?.severity, 'critical');
  assert.deepEqual(
    [key?.severity, key?.confidence, key?.audience, key?.examples],
    ['high', 'medium', 'private', []],
  );
  assert.deepEqual(
    compileRules(fromYaml).rules.map(({ id }) => id),
    ['acme-token', 'acme-key'],
  );
});

test('a file may hold one provider, a list, or a list under `providers`', async () => {
  const rules = '[{ id: a-b, regex: "(tok-[0-9]{8})" }]';
  const sources = [
    `rules: ${rules}`,
    `- rules: ${rules}\n- { name: Other, rules: ${rules} }`,
    `providers:\n  - rules: ${rules}`,
  ];
  const names = await Promise.all(
    sources.map(async (text) => (await loadRules(text, 'yaml', 'r.yaml')).map(({ name }) => name)),
  );
  assert.deepEqual(names, [['Custom'], ['Custom', 'Other'], ['Custom']]);
});

const wrong: readonly {
  readonly what: string;
  readonly format: RuleFileFormat;
  readonly text: string;
  readonly message: RegExp;
  readonly isUsage?: boolean;
}[] = [
  {
    what: 'a value of the wrong kind',
    format: 'yaml',
    text: 'rules:\n  - id: a-b\n    regex: (tok-[0-9]{8})\n    severity: awful\n',
    message: /^r:4: rule a-b, severity: .*critical/,
  },
  {
    what: 'a field that does not exist',
    format: 'yaml',
    text: 'rules:\n  - id: a-b\n    regx: (tok-[0-9]{8})\n',
    message: /^r:3: rule a-b: there is no field "regx" here; did you mean regex\?/,
  },
  {
    what: 'a field that is missing',
    format: 'yaml',
    text: 'rules:\n  - id: a-b\n    regex: (tok-[0-9]{8})\n  - regex: (tok-[0-9]{8})\n',
    message: /^r:4: rule number 2, id: /,
  },
  {
    what: 'a regex that is not valid',
    format: 'yaml',
    text: 'rules:\n  - id: a-b\n    severity: low\n    regex: (tok-[0-9]{8}\n',
    message: /^r:4: Rule a-b: regex has a \( without its \) \(at character 1\)/,
  },
  {
    what: 'a keyed value without an end',
    format: 'yaml',
    text: 'rules:\n  - id: a-b\n    keyed:\n      names: [abc]\n      value: "[0-9]+"\n',
    message: /^r:5: Rule a-b: keyed\.value may be shorter than 8/,
  },
  {
    what: 'a regex that is not valid, in TOML',
    format: 'toml',
    text: '[[rules]]\nid = "a-b"\nregex = "(tok-[0-9]{8})"\n\n[[rules]]\nid = "c-d"\nregex = "tok-"\n',
    message: /^r:7: Rule c-d: regex has 0 capture groups/,
  },
  {
    what: 'a value of the wrong kind, in TOML',
    format: 'toml',
    text: 'name = "A"\n[[rules]]\nid = "c-d"\n[rules.keyed]\nnames = ["abc"]\nvalue = 5\n',
    message: /^r:6: rule c-d, keyed\.value: /,
  },
  {
    what: 'a regex that is not valid, in JSON',
    format: 'json',
    text: '{\n "rules": [\n  { "id": "a-b",\n    "regex": "x" }\n ]\n}',
    message: /^r:4: Rule a-b: regex has 0 capture groups/,
  },
  {
    what: 'broken YAML',
    format: 'yaml',
    text: 'rules:\n  - id: "a\n',
    message: /^r:\d: cannot be read as YAML: /,
    isUsage: true,
  },
  {
    what: 'broken TOML',
    format: 'toml',
    text: 'name = "A"\nrules = [\n',
    message: /^r:\d: cannot be read as TOML: /,
    isUsage: true,
  },
  {
    what: 'broken JSON',
    format: 'json',
    text: '{ "rules": [ }',
    message: /^r: cannot be read as JSON: /,
    isUsage: true,
  },
  { what: 'an empty file', format: 'yaml', text: '', message: /^r:1: holds no rules/, isUsage: true },
  { what: 'no rules', format: 'yaml', text: 'name: A\n', message: /^r:1: rules: / },
  {
    what: 'a bomb of aliases',
    format: 'yaml',
    text: bomb(),
    message: /^r: cannot be read as YAML: /,
    isUsage: true,
  },
];

for (const { what, format, text, message, isUsage = false } of wrong) {
  test(`${what} is told with file, line and field`, async () => {
    await assert.rejects(loadRules(text, format, 'r'), (error) => {
      assert.ok(error instanceof (isUsage ? UsageError : RuleError), String(error));
      assert.match(error.message, message);
      assert.ok(!error.message.includes('\n'));
      return true;
    });
  });
}

/** Nine levels of lists, each nine times the one before: a thousand million elements. */
function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 9; level++) {
    lines.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')}]`);
  }
  return lines.join('\n');
}
