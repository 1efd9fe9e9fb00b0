import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '#engine/engine';
import { inlineAllowance } from '#engine/inline-allow';
import { builtinRules } from '#rules/builtin';

const isRuleId = (word: string) => ['demo-token', 'other-token'].includes(word);

function allowance(text: string): string | undefined {
  const bytes = Buffer.from(text);
  const start = bytes.indexOf('SECRET');
  return inlineAllowance(bytes, start, start + 6, 'demo-token', isRuleId);
}

const allowed = [
  'k = "SECRET" // dowse:allow',
  'k = "SECRET" // dowse:allow demo-token used in the manual',
  'k = "SECRET" # dowse:allow because it is a test',
  '# dowse:allow-next-line demo-token\nk = "SECRET"',
  'k = "SECRET" // gitleaks:allow',
  'k = "SECRET" // betterleaks:allow',
  'k = "SECRET" # trufflehog:ignore',
  'k = "SECRET" # kingfisher:ignore',
  'k = "SECRET" # ggignore',
  'k = "SECRET" # pragma: allowlist secret',
  '# pragma: allowlist nextline secret\nk = "SECRET"',
];

for (const text of allowed) {
  test(`a comment allows its secret: ${text.replaceAll('\n', '⏎')}`, () => assert.ok(allowance(text)));
}

const notAllowed = [
  'k = "SECRET"',
  'k = "SECRET" // dowse:allow other-token',
  '// dowse:allow\nk = "SECRET"',
  'k = "SECRET"\n// dowse:allow',
  'k = "SECRET" // dowse:allow-next-line',
  'k = "SECRET" # pragma: allowlist nextline secret',
  '# dowse:allow-next-line demo-token\n\nk = "SECRET"',
];

for (const text of notAllowed) {
  test(`no comment speaks of this secret: ${text.replaceAll('\n', '⏎')}`, () => {
    assert.equal(allowance(text), undefined);
  });
}

test('of other scanners’ comments none counts where only own ones are honoured', () => {
  for (const text of allowed) {
    const bytes = Buffer.from(text);
    const start = bytes.indexOf('SECRET');
    const which = (honoured: boolean | 'own') =>
      inlineAllowance(bytes, start, start + 6, 'demo-token', isRuleId, honoured) !== undefined;
    assert.deepEqual([which('own'), which(false)], [text.includes('dowse'), false], text);
  }
});

test('a comment that names a rule and allows nothing is told, all others are not', () => {
  const token = ['sk_', 'live_', '9fQ2mZ7xT4vB8nK1wR6yH3e5'].join('');
  const lines = [
    `a = "${token}" // dowse:allow stripe-secret-key in use`,
    'b = 1 // dowse:allow stripe-secret-key idle',
    '// dowse:allow-next-line stripe-secret-key in use',
    `c = "${token}"`,
    '// dowse:allow-next-line stripe-secret-key idle',
    'd = 2',
    `e = "${token}" // dowse:allow npm-access-token of another rule`,
    'Write dowse:allow RULE reason, or dowse:allow alone, or dowse:allow because it is so.',
    'f = 3 // gitleaks:allow',
  ];
  const blob = { bytes: Buffer.from(lines.join('\n')), origin: { kind: 'stdin' } as const };
  const engine = createEngine(builtinRules());
  assert.deepEqual(engine.idleComments(blob, engine.search(blob)), [
    { line: 2, rule: 'stripe-secret-key' },
    { line: 5, rule: 'stripe-secret-key' },
    { line: 7, rule: 'npm-access-token' },
  ]);
  const deaf = createEngine(builtinRules(), { inlineAllow: false });
  assert.deepEqual(deaf.idleComments(blob, deaf.search(blob)), []);
});
