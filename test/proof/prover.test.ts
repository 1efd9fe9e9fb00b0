/** What a proof tells of rules that hold, and of each way in which a rule may not. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Provider, Rule } from '#model/provider';
import { faultText } from '#proof/fault';
import { type RuleProof, proveAll } from '#proof/prover';
import { syntaxes } from '#proof/syntaxes';
import { genericRules } from '#rules/generic';

const secret = ['corp_', 'k3j9x2lq8wza1b2c7v5n'];
const base = {
  id: 'corp-token',
  description: 'A token of Corp.',
  severity: 'high',
  confidence: 'high',
  audience: 'private',
  canDo: 'deploy to production',
  rotate: 'Revoke it, then issue another.',
  regex: String.raw`\b(corp_[a-z0-9]{20})\b`,
  examples: [
    { before: 'token: ', secret, after: '\n' },
    { before: 'a("', secret, after: '")' },
  ],
  counterExamples: ['corp_', 'corp_short'],
} as const satisfies Rule;

function prove(...rules: readonly Rule[]): RuleProof[] {
  const provider: Provider = { name: 'Corp', docs: 'https://corp.example', rules };
  return proveAll([provider], { base: genericRules(), isBuiltin: true, values: 10 });
}

function faultsOf(...rules: readonly Rule[]): string[] {
  return prove(...rules).flatMap(({ faults }) => faults.map(faultText));
}

test('a rule that keeps its word has no faults, and is tried in every syntax', () => {
  const [proof] = prove(base);
  assert.deepEqual(proof?.faults, []);
  assert.deepEqual(proof.values, { count: 10, from: 'shape' });
  assert.deepEqual([...proof.tried.keys()].sort(), syntaxes.map(({ name }) => name).sort());
});

test('the same seed draws the same values', () => {
  const broken = { ...base, regex: String.raw`(corp_[a-z0-9]{20})\n` };
  assert.deepEqual(faultsOf(broken), faultsOf(broken));
});

test('a rule that cannot be used is told, and does not keep the others from being proven', () => {
  const proofs = prove(
    { ...base, id: 'corp-two-groups', regex: '(corp_)([a-z]{20})' },
    { ...base, id: 'corp-no-check', checks: ['no-such-check'] },
    { ...base, id: 'corp-refused', regex: String.raw`\b(corq_(?=a)[a-z]{20})` },
    base,
    base,
  );
  const told = proofs.map(({ faults }) => faults.map(faultText).join('; '));
  assert.match(told[0]!, /^form: .* has 2 capture groups/);
  assert.match(told[1]!, /^form: .* there is no check called no-such-check$/);
  assert.match(told[2]!, /^form: .* looks around/);
  assert.match(told[4]!, /id is used by another rule already$/);
});

test('what a rule of Dowse’s own must say is demanded', () => {
  const bare = { ...base, description: '', docs: 'http://corp.example', examples: [], counterExamples: [] };
  assert.deepEqual(faultsOf(bare), [
    'form: expected a sentence in description; seen: too few words',
    'form: expected docs that begin with https://; seen: something else',
    'examples: expected two examples in different syntaxes; seen: fewer',
    'examples: expected two different examples; seen: fewer',
    'examples: expected two counter-examples; seen: fewer',
  ]);
});

test('examples and counter-examples that do not hold are told, masked', () => {
  const faults = faultsOf({
    ...base,
    examples: [
      { before: 'token: ', secret: ['corp_k3j9x2lq8wza1b2c7v5'], after: 'n\n' },
      { before: 'corq', secret: ['corq_k3j9x2lq8wza1b2c7v5n'], after: '' },
      { before: `${secret.join('')} `, secret, after: '' },
    ],
    counterExamples: [secret, 'corp_'],
  });
  assert.equal(faults.length, 4);
  assert.match(faults[0]!, /^example 1: .* seen: .* at byte 7 by corp-token instead$/);
  assert.match(faults[1]!, /^example 2: .* seen: nothing is found$/);
  assert.match(faults[2]!, /^example 3: .* seen: .* at byte 0 by corp-token as well$/);
  assert.match(faults[3]!, /^counter-example 1: expected nothing; seen: .* by corp-token$/);
  assert.doesNotMatch(faults.join('\n'), /k3j9x2lq8wza1b2c7v5/);
});

test('syntaxes in which a rule misses its values are told, each with a value', () => {
  const faults = faultsOf({ ...base, regex: String.raw`["' ](corp_[a-z0-9]{20})(?:["'<\s]|$)` });
  const told = faults.map((fault) => /^[\w-]+/.exec(fault)?.[0]);
  assert.ok(
    told.includes('template-literal') && told.includes('dotenv') && !told.includes('json'),
    told.join(),
  );
  assert.match(
    faults.find((fault) => fault.startsWith('dotenv: '))!,
    /seen: found by generic-token, for 10 of 10 values, such as "CORP_KEY=corp_[a-z0-9]{20}\\n"$/,
  );
});

test('another rule that reports the values is named', () => {
  const proofs = prove(base, { ...base, id: 'corp-copy', confidence: 'low' });
  assert.deepEqual([...new Set(proofs[1]?.faults.map(({ by }) => by))], [undefined, 'corp-token']);
  assert.deepEqual(proofs[0]?.faults, []);
});

test('values whose structure chance does not give are those of the examples', () => {
  const jwt = [
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.',
    'eyJzdWIiOiJvcHMtMjMxOSIsImlzcyI6ImNvcnAiLCJpYXQiOjE3NjAwMDAwMDB9.',
    'Lw9xq2VtR8sYc4Zn0Kd6Bf1Gh3Jm5PaTuWvXeQyN7iE',
  ];
  const [proof] = prove({
    ...base,
    regex: String.raw`\b(eyJ[\w-]{10,200}\.eyJ[\w-]{10,400}\.[\w-]{20,200})`,
    checks: ['jwt'],
    examples: [
      { before: 'token: ', secret: jwt, after: '\n' },
      { before: 'a("', secret: jwt, after: '")' },
    ],
    counterExamples: ['eyJ', 'eyJ.eyJ.'],
  });
  assert.deepEqual(proof?.faults, []);
  assert.deepEqual(proof.values, { count: 2, from: 'examples' });
});

test('a shape that its own minEntropy refuses is told', () => {
  const faults = faultsOf({ ...base, regex: String.raw`\b(corp_[ab]{20})\b`, minEntropy: 3.5, examples: [] });
  assert.ok(
    faults.some((fault) => /^values: expected 10 values .*; seen: 0, in many draws/.test(fault)),
    faults.join('\n'),
  );
});

test('values with a context of their own stand on lines, and parts of a credential count alone', () => {
  const [, part] = prove(
    { ...base, parts: [{ name: 'host', rule: 'corp-host', isRequired: true }], counterExamples: [] },
    {
      ...base,
      id: 'corp-host',
      isPartOnly: true,
      regex: String.raw`https://([a-z0-9]{8})\.corp\.example\b`,
      examples: [
        { before: 'https://', secret: ['a1b2c3d4'], after: '.corp.example\n' },
        { before: 'x "https://', secret: ['a1b2c3d4'], after: '.corp.example"' },
      ],
      counterExamples: ['https://corp.example', 'a1b2c3d4'],
    },
  );
  assert.deepEqual(part?.faults, []);
  assert.deepEqual([...part.tried.keys()], ['line', 'windows-line', 'indented-line', 'quoted-url']);
});

test('syntaxes that cannot hold a rule’s values are named with the reason', () => {
  const [proof] = prove({
    ...base,
    regex: String.raw`\b(corp_[a-z0-9&"]{20})(?:[^a-z0-9&"]|$)`,
    counterExamples: ['corp_', 'corp_s'],
  });
  const because = new Map(proof?.refusals.map((refusal) => [refusal.syntax, refusal.because]));
  assert.equal(because.get('json'), 'the value may hold the "\\"" beside it');
  assert.equal(because.get('url-parameter'), 'the value may hold the "&" beside it');
  assert.ok(proof?.tried.has('yaml'));
});
