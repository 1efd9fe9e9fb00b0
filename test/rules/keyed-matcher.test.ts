import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { test } from 'node:test';
import fc from 'fast-check';
import { hasRunAhead, maxMinRun } from '#engine/kernel/look-ahead';
import type { Keyword, KeyedMatcher } from '#model/compiled-rule';
import type { Keyed } from '#model/provider';
import { compileRules } from '#rules/compile';
import { parseRegex } from '#rules/regex-parser';
import { matchesOf } from '../support/generate.ts';
import { providerOf, ruleOf } from '../support/provider.ts';

function compileKeyed(keyed: Keyed): { matcher: KeyedMatcher; keywords: readonly Keyword[] } {
  const { rules, keywords } = compileRules([providerOf(ruleOf({ id: 'a-key', keyed }))]);
  const matcher = rules[0]?.matcher;
  assert.ok(matcher?.kind === 'keyed');
  return { matcher, keywords };
}

test('names become keywords in any case and spelling, and the value is matched whole', () => {
  const { matcher, keywords } = compileKeyed({
    names: ['Acme_Key', 'acme.io'],
    value: '[0-9a-f]{32}|[0-9]{10}',
  });
  assert.deepEqual(
    keywords.map(({ text, foldsCase, lookAhead, minRun }) => ({ text, foldsCase, lookAhead, minRun })),
    ['acme_key', 'acme-key', 'acme.key', 'acmekey', 'acme.io'].map((text) => ({
      text,
      foldsCase: true,
      lookAhead: 'value',
      minRun: 10,
    })),
  );
  assert.deepEqual(matcher, {
    kind: 'keyed',
    source: '^(?:[0-9a-f]{32}|[0-9]{10})$',
    bytes: `${'00'.repeat(6)}ff0300000000${'7e'}${'00'.repeat(19)}`,
    min: 10,
    max: 32,
    isCommonWord: false,
  });
});

test('a name that is not ASCII is looked for as UTF-8', () => {
  const { keywords } = compileKeyed({ names: ['clé_acme'], value: '[0-9]{8}' });
  assert.equal(keywords[0]?.text, Buffer.from('clé_acme').toString('latin1'));
});

test('the kernel lets every value pass that it is told to look ahead for', () => {
  const values = [
    '[0-9a-f]{32}',
    '[A-Za-z0-9+/]{20}={0,2}',
    '[!-~]{8,12}',
    '[A-Za-z0-9]{8}:[a-z]{8}',
    '[\\x80-\\xff]{9}',
    '.{10,20}',
    ':[a-z]{10}',
    '={8}',
    '[{}a-f-]{36}',
    '[a-z=:]{9}',
  ];
  for (const value of values) {
    const { keywords } = compileKeyed({ names: ['acme'], value });
    const { lookAhead, minRun } = keywords[0]!;
    if (lookAhead === 'none') continue;
    assert.ok(lookAhead === 'value');
    const syntax = fc.constantFrom(
      'acme=',
      'acme: "',
      '"acme": \'',
      'acme_key := ',
      '<acme>',
      '--acme ',
      'acme\n  ',
    );
    fc.assert(
      fc.property(
        syntax,
        matchesOf(parseRegex(value, { rule: 'a', field: 'keyed.value' })),
        (before, text) => {
          const bytes = Buffer.from(`${before}${text}"\n`, 'latin1');
          const from = before.indexOf('acme') + 4;
          const held = Math.min(minRun, maxMinRun);
          const end = Math.min(bytes.length, from + 160 + held);
          assert.ok(hasRunAhead(bytes, from, end, held), JSON.stringify({ value, before, text }));
        },
      ),
      { seed: 20251124, numRuns: 100 },
    );
  }
});

test('the kernel is not asked to look ahead for values that it cannot recognise', () => {
  const modes = ['[{}0-9a-f-]{38}', '[ -~]{8}', ':[a-z]{10}', '[0-9a-f]{32}'].map(
    (value) => compileKeyed({ names: ['acme'], value }).keywords[0]?.lookAhead,
  );
  assert.deepEqual(modes, ['none', 'none', 'none', 'value']);
});

const refused: readonly { readonly keyed: Keyed; readonly message: RegExp }[] = [
  {
    keyed: { names: ['ab'], value: '[0-9]{8}' },
    message: /must have 3 to 64 characters each; "ab" does not/,
  },
  { keyed: { names: [], value: '[0-9]{8}' }, message: /keyed\.names is empty/ },
  {
    keyed: { names: ['acme'], value: '([0-9]{8})' },
    message: /has a capture group; the whole value is the secret/,
  },
  { keyed: { names: ['acme'], value: '[0-9]{7}' }, message: /shorter than 8/ },
  { keyed: { names: ['acme'], value: '[0-9]{8,}' }, message: /longer than 4096 characters; bound it/ },
  { keyed: { names: ['acme'], value: '[0-9' }, message: /keyed\.value has a \[ without its \]/ },
];

for (const { keyed, message } of refused) {
  test(`a keyed rule is refused: ${message.source.replaceAll('\\', '')}`, () => {
    assert.throws(() => compileKeyed(keyed), message);
  });
}
