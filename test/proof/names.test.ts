import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rule } from '#model/provider';
import { nameStockOf, namesIn } from '#proof/names';

const base = {
  description: 'A key.',
  severity: 'high',
  confidence: 'high',
  audience: 'private',
  canDo: 'anything',
  rotate: 'Do.',
  examples: [],
  counterExamples: [],
} as const;

function names(rule: Pick<Rule, 'id' | 'regex' | 'keyed'>, style: Parameters<typeof namesIn>[0]): string[] {
  return namesIn(style, nameStockOf({ ...base, ...rule }));
}

const value = '[0-9a-f]{32}';

test('a keyed rule’s names stay whole, and are joined with the kind of credential as each style does', () => {
  const rule = { id: 'datadog-api-key', keyed: { names: ['datadog', 'dd_site'], value } };
  assert.deepEqual(names(rule, 'upper'), ['DATADOG_API_KEY', 'DD_SITE_API_KEY']);
  assert.deepEqual(names(rule, 'camel'), ['datadogApiKey', 'dd_siteApiKey']);
  assert.deepEqual(names(rule, 'kebab'), ['datadog-api-key', 'dd_site-api-key']);
  assert.deepEqual(names(rule, 'dotted'), ['datadog.api.key', 'dd_site.api.key']);
  assert.deepEqual(names(rule, 'header'), ['X-Datadog-Api-Key', 'X-Dd_site-Api-Key']);
});

test('words that a name has already are not said twice', () => {
  const rule = { id: 'acme-api-key', keyed: { names: ['acme_api', 'acme_secret'], value } };
  assert.deepEqual(names(rule, 'snake'), ['acme_api_key', 'acme_secret']);
});

test('hosts are no names, unless there is nothing else', () => {
  const keyed = { names: ['acme', 'api.acme.io'], value };
  assert.deepEqual(names({ id: 'acme-token', keyed }, 'snake'), ['acme_token']);
  assert.deepEqual(names({ id: 'acme-token', keyed: { ...keyed, names: ['acme.io'] } }, 'snake'), [
    'acme.io_token',
  ]);
});

test('a regex rule goes by the first words of its id', () => {
  assert.deepEqual(names({ id: 'github-app-personal-access-token', regex: '(gh)' }, 'upper'), [
    'GITHUB_APP_KEY',
  ]);
  assert.deepEqual(names({ id: 'token', regex: '(gh)' }, 'upper'), ['TOKEN']);
});
