import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import RE2 from 're2';
import { bytesIn } from '#rules/byte-set';
import type { Literal } from '#rules/literal-set';
import { deriveLiterals } from '#rules/literals';
import { parseRegex } from '#rules/regex-parser';
import { matchesOf, regexSources, spansOf } from '../support/generate.ts';
import { claimOfLiteral, isHeld } from '../support/literal-claims.ts';

const derive = (source: string): readonly Literal[] | undefined =>
  deriveLiterals(parseRegex(source, { rule: 'some-rule', field: 'regex' }))?.literals;
const textsOf = (source: string): string[] | undefined =>
  derive(source)?.map(({ text, foldsCase }) => (foldsCase ? `${text}~` : text));

test('every match of a random regex holds a derived literal where the literal says', () => {
  let derived = 0;
  fc.assert(
    fc.property(
      regexSources
        .map((source) => ({ source, node: parseRegex(source, { rule: 'some-rule', field: 'regex' }) }))
        .chain(({ source, node }) =>
          fc.tuple(
            fc.constant(source),
            fc.constant(node),
            fc.array(matchesOf(node), { minLength: 6, maxLength: 6 }),
          ),
        ),
      ([source, node, texts]) => {
        const literals = deriveLiterals(node)?.literals;
        if (!literals) return;
        derived++;
        const claims = literals.map(claimOfLiteral);
        const whole = new RE2(`^(?:${source})$`);
        const within = new RE2(source, 'g');
        for (const text of texts) {
          if (whole.test(text))
            assert.ok(isHeld(claims, text, 0, text.length), JSON.stringify({ source, text, claims }));
          const around = `key_ ${text}\n${texts[0]}tok-`;
          for (const span of spansOf(within, around)) {
            assert.ok(
              isHeld(claims, around, span.start, span.end),
              JSON.stringify({ source, around, span, claims }),
            );
          }
        }
      },
    ),
    { seed: 20251124, numRuns: 1500 },
  );
  assert.ok(derived > 300, `only ${derived} regexes had literals`);
});

const derivations: readonly { readonly regex: string; readonly expected: string[] | undefined }[] = [
  { regex: String.raw`\b((?:sk|rk)_live_[0-9A-Za-z]{24,247})\b`, expected: ['_live_'] },
  { regex: 'gh[pousr]_[A-Za-z0-9]{36}', expected: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].toSorted() },
  { regex: 'xox[bp]-[0-9]{10,13}', expected: ['xoxb-', 'xoxp-'] },
  { regex: '(?i:api_key)=[0-9a-f]{32}', expected: ['api_key=~'] },
  { regex: '[Aa][Pp][Ii]KEY[0-9a-f]{32}', expected: ['apikey~'] },
  {
    regex: '[0-9a-f]{32}-us[0-9]{1,2}',
    expected: ['-us'],
  },
  { regex: '(?:AKIA[0-9]{4}|x[a-z]+ASIA)[A-Z]{12}', expected: ['AKIA', 'ASIA'] },
  { regex: '(?:key=[0-9]{4};){1,3}', expected: ['key='] },
  { regex: '(?:abc_)?[0-9]{4,}_tail', expected: ['_tail'] },
  { regex: '(?:ab[0-9]*|c)d_ef', expected: ['d_ef'] },
  { regex: '[A-Za-z0-9]{40}', expected: undefined },
  { regex: 'ab[A-Za-z0-9]{40}', expected: undefined },
  { regex: '(?:secret)?[A-Za-z0-9]{40}', expected: undefined },
  { regex: 'secret[0-9]+|[A-Za-z0-9]{40}', expected: undefined },
];

for (const { regex, expected } of derivations) {
  test(`${regex} is looked for by ${expected?.join(', ') ?? 'nothing'}`, () => {
    assert.deepEqual(textsOf(regex)?.toSorted(), expected?.toSorted());
  });
}

test('of several places the rarest is chosen', () => {
  assert.deepEqual(textsOf('function[a-z]{8}qzk_x[0-9]{8}'), ['qzk_x']);
});

test('distances and guards are as the regex has them', () => {
  const [literal] = derive(String.raw`\b[a-z]{2,5}(tok-[0-9A-F]{8,12}x?)(?:\s{0,3};|$)`) ?? [];
  assert.ok(literal?.run);
  assert.deepEqual(literal.before, { min: 2, max: 5 });
  assert.equal(literal.maxAfter, 4 + 12 + 1 + 3 + 1);
  assert.equal(literal.run.min, 8);
  assert.equal(
    bytesIn(literal.run.bytes)
      .map((byte) => String.fromCharCode(byte))
      .join(''),
    '0123456789ABCDEF',
  );
});

test('where a literal may follow other letters, each way of reaching it has a literal of its own', () => {
  const literals = derive('tok-[0-9]{8}|aa?tok-[a-z]{4,6}') ?? [];
  const claims = literals.map(({ text, before, maxAfter, run }) => [text, before.max, maxAfter, run?.min]);
  assert.deepEqual(claims, [
    ['tok-', 0, 12, 8],
    ['atok-', 0, 11, 4],
    ['aatok-', 0, 12, 4],
  ]);
});

test('without an end to the regex there is none to the distances', () => {
  const [literal] = derive('x[0-9]*(tok-[0-9]+)') ?? [];
  assert.deepEqual([literal?.before.min, literal?.before.max, literal?.maxAfter], [1, Infinity, Infinity]);
});
