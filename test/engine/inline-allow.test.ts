import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlineAllowance } from '#engine/inline-allow';

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
