import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Keyword } from '#model/compiled-rule';
import { createPrefilter } from '#engine/prefilter';
import { hasAssignmentAhead, hasRunAhead } from '#engine/kernel/look-ahead';

const word = 'password';

/** Whether both kernels report the one keyword at the start of `text`; they must agree. */
function isCandidate(
  text: string,
  fields: Pick<Keyword, 'lookAhead' | 'minRun'> & { text?: string },
): boolean {
  const keywords = [{ text: word, foldsCase: true, rules: [0], ...fields }];
  const [wasm, js] = (['wasm', 'js'] as const).map((kind) => {
    const { count, starts } = createPrefilter(keywords, { kind }).candidates(Buffer.from(text, 'latin1'));
    return Array.from(starts.subarray(0, count)).includes(0);
  });
  assert.equal(wasm, js);
  return wasm === true;
}

const mixed = ['Xk29', 'fLq81z'].join('');
const hexadecimal = ['0f3c9a', '77b2e41d'].join('').repeat(2);

describe('look-ahead `assignment`', () => {
  const fields = { lookAhead: 'assignment', minRun: 8 } as const;

  for (const text of [
    `password = "${mixed}"`,
    `password="!@#$%^&*"`,
    `password: 'a,b;c(d)<e>{f}[g]\\h'`,
    'password = `openseSame`',
    `Password\t:=\t"opensesame"`,
    `password => 'opensesame',`,
    `password", "opensesame")`,
    `password("opensesame")`,
    `password_for_the_database_of_the_other_department_of_the_company = '${mixed}'`,
    `password\\":\\"opensesame\\"`,
    `password"\n    value: "opensesame"`,
    `password=","opensesame"`,
    `password=",'opensesame'`,
    `password = "${mixed.repeat(40)}"`,
    `password = "opensesame`,
    `password=${mixed}`,
    `PASSWORD: ${mixed}\n`,
    `password=1:${mixed.slice(0, 3)}:${mixed.slice(3, 7)}`,
    `password=caf\xe9\xe9\xe9\xe91`,
    `password&quot;:&quot;${mixed}&quot;`,
    `password>opensesame</password>`,
    `password</key>\n  <string>opensesame</string>`,
    `password ${mixed} `,
    `password = encode(user, ${mixed})`,
    `password = ${' '.repeat(157)}${mixed}`,
  ]) {
    test(`holds for ${JSON.stringify(text).slice(0, 80)}`, () =>
      assert.equal(isCandidate(text, fields), true));
  }

  for (const text of [
    'password',
    'password authentication is required, or a token',
    'password authentication is required before the account is opened (see above)',
    'password: string;',
    'password();',
    'password() {\n  return this.value;\n}\nconst other = "opensesame";',
    'password(); log("opensesame")',
    'password = getPassword(user);',
    'password = "" // none',
    'password = "no value here at all"',
    'password hash of 2048 bits',
    'password = 1234567',
    'password\n\n\n= "opensesame"',
    'password => opensesame',
    'password->opensesame<br>',
    `password = ${' '.repeat(169)}${mixed}`,
    `password${mixed}`,
  ]) {
    test(`does not hold for ${JSON.stringify(text).slice(0, 80)}`, () =>
      assert.equal(isCandidate(text, fields), false));
  }

  test('takes the operator that ends the keyword itself', () => {
    assert.equal(isCandidate(`pwd=${mixed}`, { ...fields, text: 'pwd=' }), true);
    assert.equal(isCandidate(`pwd="opensesame"`, { ...fields, text: 'pwd="' }), true);
    assert.equal(isCandidate(`pwd ${mixed}`, { ...fields, text: 'pwd=' }), false);
  });

  test('asks no more than 32 bytes of a longer value', () => {
    assert.equal(isCandidate(`password=${'a1'.repeat(16)}`, { ...fields, minRun: 200 }), true);
    assert.equal(isCandidate(`password=${'a1'.repeat(15)}a`, { ...fields, minRun: 200 }), false);
  });
});

describe('look-ahead `value`', () => {
  const fields = { lookAhead: 'value', minRun: 28 } as const;

  for (const text of [
    `password=${hexadecimal}`,
    `password_key: ${hexadecimal}`,
    `password ${hexadecimal}`,
    `password\n${hexadecimal}`,
    `password("${hexadecimal}")`,
    `password>${hexadecimal}<`,
    `password', '${hexadecimal}'`,
    `password==${hexadecimal.slice(1)}`,
    `password: 1234567:${hexadecimal.slice(8)}`,
    `password = ${'word '.repeat(31)}${hexadecimal}`,
    `password =\n\n${hexadecimal}`,
  ]) {
    test(`holds for ${JSON.stringify(text).slice(0, 80)}`, () =>
      assert.equal(isCandidate(text, fields), true));
  }

  for (const text of [
    'password',
    `password${hexadecimal}`,
    `password/${hexadecimal}`,
    `password=${hexadecimal.slice(1)}`,
    `password::${hexadecimal.slice(1)}`,
    `password=\n\n\n${hexadecimal}`,
    `password = ${'word '.repeat(34)}${hexadecimal}`,
    'password is a word that occurs in many a sentence, without any value behind it. '.repeat(3),
  ]) {
    test(`does not hold for ${JSON.stringify(text).slice(0, 80)}`, () =>
      assert.equal(isCandidate(text, fields), false));
  }
});

/** The contract of `hasRunAhead`, as it is told: any place, any operator before it. */
function hasRunByContract(text: string, minRun: number): boolean {
  for (let start = 1; start + minRun <= text.length; start++) {
    const before = text.slice(0, start);
    const run = text.slice(start, start + minRun);
    if (
      /[=:>,( \t\n]/.test(before) &&
      before.split('\n').length <= 3 &&
      /^[^\s\0-\x20\x7f"'`,;()<>{}[\]\\:][^\s\0-\x20\x7f"'`,;()<>{}[\]\\]*$/.test(run)
    ) {
      return true;
    }
  }
  return false;
}

/** The contract of `hasAssignmentAhead`, by regular expressions tried at every place. */
function hasAssignmentByContract(text: string, minRun: number): boolean {
  const over = text.search(/;[ \t\n\0-\x1f\x7f]/);
  const reach = over < 0 ? text : text.slice(0, over + 1);
  const solid = String.raw`[^\s\0-\x20\x7f`;
  const bare = `${solid}"'\`,;()<>{}[\\]\\\\=:]`;
  const inside = `${solid}"'\`,;()<>{}[\\]\\\\]`;
  const close = over < 0 ? '|$' : '';
  const quoted = new RegExp(`^["'\`]${solid}"'\`]{${minRun},}(?:["'\`]${close})`);
  const element = new RegExp(`^>${solid}>]{${minRun},}<(?:/${close})`);
  const unquoted = new RegExp(`^(?=${bare})(?=${inside}*?[0-9])(${inside}*)`);
  const blank = new RegExp(`^(?=${bare}*[0-9])(?=${bare}*[A-Za-z])(${bare}+)`);
  for (let start = 0; start < reach.length; start++) {
    const before = reach.slice(0, start);
    if (before.split('\n').length > 3) return false;
    const rest = reach.slice(start);
    const hasOperator = /[=:>,(]/.test(before);
    if (element.test(rest) || (hasOperator && quoted.test(rest))) return true;
    if (hasOperator && (unquoted.exec(rest)?.[1]?.length ?? 0) >= minRun) return true;
    if (/[ \t]/.test(before) && !hasOperator && (blank.exec(rest)?.[1]?.length ?? 0) >= Math.max(8, minRun))
      return true;
  }
  return false;
}

const someText = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'aZ19=:>,("\'</;){\\.- \t\n\r\0\xe9'),
    maxLength: 60,
    size: 'max',
  }),
  fc.string({ unit: fc.constantFrom(...'aaab1111=: "\n;</>'), minLength: 10, maxLength: 60, size: 'max' }),
);

test('both look-aheads do what their contracts say on any text', () => {
  let held = 0;
  fc.assert(
    fc.property(someText, fc.integer({ min: 1, max: 10 }), (text, minRun) => {
      const bytes = Buffer.from(text, 'latin1');
      const run = hasRunAhead(bytes, 0, bytes.length, minRun);
      const assignment = hasAssignmentAhead(bytes, 0, bytes.length, minRun);
      held += Number(run) + Number(assignment);
      assert.equal(run, hasRunByContract(text, minRun), 'value');
      assert.equal(assignment, hasAssignmentByContract(text, minRun), 'assignment');
    }),
    { numRuns: 5000, seed: 11 },
  );
  assert.ok(held > 1000, String(held));
});

test('the kernels agree with each other on any text behind a keyword', () => {
  fc.assert(
    fc.property(
      someText,
      fc.integer({ min: 1, max: 10 }),
      fc.constantFrom('value', 'assignment'),
      (text, minRun, lookAhead) => {
        const bytes = Buffer.from(text, 'latin1');
        const holds = lookAhead === 'value' ? hasRunAhead : hasAssignmentAhead;
        assert.equal(isCandidate(word + text, { lookAhead, minRun }), holds(bytes, 0, bytes.length, minRun));
      },
    ),
    { numRuns: 1000, seed: 12 },
  );
});
