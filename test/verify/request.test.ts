/** Requests made of templates, and answers read by clauses: no value leaves its place, no page passes for an answer. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RequestVerifier } from '#model/verifier';
import type { Answer, CheckTools, Failure, GatewayRequest, Reply } from '#verify/check';
import { cleaned } from '#verify/cleaning';
import { HoleError } from '#verify/holes';
import { hostsFor } from '#verify/hosts';
import { createRequestCheck } from '#verify/request-check';
import { requestOf } from '#verify/template';

const seed = 20_261_124;

test('a value in a path or query stays one value, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (secret) => {
      const template = { method: 'GET', path: '/v1/{secret}/me', query: { key: 'a {secret}' } } as const;
      const made = built(() => requestOf(template, { secret }, 'api.example.com'));
      if (made === undefined) return;
      const url = new URL(`https://${made.host}${made.path}`);
      assert.equal(url.host, 'api.example.com');
      assert.deepEqual(url.pathname.split('/').length, 4);
      assert.equal(decodeURIComponent(url.pathname.split('/')[2] ?? ''), secret);
      assert.equal(url.searchParams.get('key'), `a ${secret}`);
      assert.equal(url.hash, '');
    }),
    { seed },
  );
});

test('a value in a header adds no line, and one in a body changes no structure', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (secret) => {
      const header = built(() =>
        requestOf({ method: 'GET', path: '/', bearer: '{secret}' }, { secret }, 'a.example.com'),
      );
      assert.match(header?.headers['authorization'] ?? '', /^[ -~]*$/);
      const json = requestOf(
        { method: 'POST', path: '/', json: { a: ['{secret}'] } },
        { secret },
        'a.example.com',
      );
      assert.deepEqual(JSON.parse(json.body ?? ''), { a: [secret] });
      const form = requestOf(
        { method: 'POST', path: '/', form: { a: '{secret}', b: '1' } },
        { secret },
        'a.example.com',
      );
      assert.deepEqual([...new URLSearchParams(form.body)].length, 2);
    }),
    { seed },
  );
});

test('a part supplies one label of a host and nothing else', () => {
  const suffix = '{org}.okta.com';
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (org) => {
      const made = hostsFor([suffix], { org });
      for (const host of 'hosts' in made ? made.hosts : []) assert.match(host, /^[a-z0-9-]+\.okta\.com$/);
    }),
    { seed },
  );
  for (const org of [
    'evil.example?',
    'evil.example#',
    'a@b',
    'a.b',
    '..',
    'a/b',
    'a\\b',
    '-a',
    'xn--\u{80}',
    'evil.example/.okta.com',
  ]) {
    assert.deepEqual(hostsFor([suffix], { org }), { fault: 'unsafe-value' }, org);
  }
  assert.deepEqual(hostsFor([suffix], {}), { fault: 'missing-part' });
  assert.deepEqual(hostsFor([suffix, '{org}.oktapreview.com'], { org: 'Acme.oktapreview.com' }), {
    hosts: ['acme.oktapreview.com'],
  });
  assert.deepEqual(hostsFor(['{host}'], { host: 'evil.example' }), { hosts: [] });
});

const verifier: Omit<RequestVerifier, 'cases'> = {
  docs: 'https://example.com/docs',
  effect: 'none',
  hosts: ['us.example.com', 'eu.example.com'],
  request: { method: 'GET', path: '/me', bearer: '{secret}' },
  clauses: [
    { status: 200, json: { pointer: '/id' }, verdict: 'live' },
    { status: 401, verdict: 'invalid' },
    { status: 429, json: { pointer: '/code', equals: 'insufficient_quota' }, verdict: 'restricted' },
  ],
  facts: { user: '/id' },
};

test('regions are asked in order: one that knows it decides, and invalid needs all of them', async () => {
  const invalid = reply(401, '{}');
  const live = reply(200, '{"id":"a"}');
  const failure: Failure = { kind: 'failure', reason: 'network' };
  assert.equal((await asked([live])).status, 'live');
  assert.equal((await asked([invalid, live])).status, 'live');
  assert.equal((await asked([invalid, invalid])).status, 'invalid');
  const unclear = await asked([failure, invalid]);
  assert.deepEqual([unclear.status, unclear.reason], ['unknown', 'network']);
  assert.equal((await asked([invalid, failure])).status, 'unknown');
});

test('a page, a redirect and another status tell nothing', async () => {
  const page = { ...reply(401, '<!DOCTYPE html><p>Log in'), headers: { 'content-type': 'text/html' } };
  const cases: readonly [Reply, string][] = [
    [page, 'unreadable-answer'],
    [reply(200, '[]'), 'unreadable-answer'],
    [reply(204, ''), 'unreadable-answer'],
    [reply(302, ''), 'redirect'],
    [reply(429, '{}'), 'rate-limited'],
  ];
  for (const [answer, reason] of cases) {
    const told = await asked([answer, answer]);
    assert.deepEqual([told.status, told.reason], ['unknown', reason]);
  }
  assert.equal((await asked([reply(429, '{"code":"insufficient_quota"}')])).status, 'restricted');
});

test('what an answer echoes of the secret is hidden in every form', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 8, maxLength: 60 }), async (secret) => {
      const forms = [
        secret,
        encodeURIComponent(secret),
        Buffer.from(secret).toString('base64'),
        Buffer.from(secret).toString('hex'),
      ];
      const told = cleaned(
        { status: 'live', facts: { a: forms.join(' ') }, impact: forms, why: `x${secret}y` },
        credential(secret),
      );
      for (const form of forms)
        assert.ok(!JSON.stringify(Object.values(told.facts)).includes(JSON.stringify(form).slice(1, -1)));
      for (const sentence of told.impact) assert.ok(!forms.includes(sentence));
      assert.ok(!(told.why ?? '').includes(secret));
    }),
    { seed },
  );
});

test('what an answer tells holds no secret, not in a Basic header that it echoes either, nor in hexadecimal', () => {
  const base64Url = { '+': '-', '/': '_' } as const;
  fc.assert(
    fc.property(
      fc.string({ maxLength: 7 }),
      secretText,
      fc.string({ maxLength: 7 }),
      (user, secret, after) => {
        const basic = Buffer.from(`${user}:${secret}${after}`).toString('base64');
        const url = basic.replace(/[+/]/g, (character) => base64Url[character as '+' | '/']);
        const hex = Buffer.from(secret).toString('hex');
        const said = [`Basic ${basic}`, url, hex, hex.toUpperCase()];
        const told = cleaned({ status: 'live', facts: {}, impact: said }, credential(secret));
        for (const [index, sentence] of told.impact.entries()) {
          // What is left of the encoding, whatever it is padded to, decodes to nothing of the secret.
          const left = sentence.replace(/^Basic /, '').split('********');
          const encoding = index < 2 ? 'base64' : 'hex';
          for (const piece of left) {
            for (let cut = 0; cut < 4; cut++) {
              const decoded = Buffer.from(piece.slice(cut), encoding).toString('latin1');
              assert.ok(!decoded.includes(secret.slice(1, -1)), sentence);
            }
          }
          assert.ok(left.length > 1, sentence);
        }
      },
    ),
    { seed },
  );
});

/** As keys are written, and longer than what could stand there by chance. */
const secretText = fc.string({ unit: fc.constantFrom(...'abcXYZ0189_-.'), minLength: 12, maxLength: 60 });

function credential(secret: string) {
  return { ruleId: 'test', provider: 'Test', secret, parts: {}, facts: {} };
}

async function asked(answers: readonly (Reply | Failure)[]): Promise<Answer> {
  const sent: GatewayRequest[] = [];
  const tools: CheckTools = {
    gateway: {
      async send(request) {
        const next = answers[sent.length];
        assert.ok(next, 'no more is sent than is needed');
        sent.push(request);
        return next;
      },
    },
    hosts: verifier.hosts,
    settings: {},
    wantsImpact: false,
    now: () => new Date(),
    signal: new AbortController().signal,
  };
  const answer = await createRequestCheck(verifier)(credential('abcdefghijkl'), tools);
  assert.equal(sent.length, answers.length);
  return answer;
}

function reply(status: number, body: string): Reply {
  return { kind: 'reply', status, headers: { 'content-type': 'application/json' }, body };
}

function built(make: () => GatewayRequest): GatewayRequest | undefined {
  try {
    return make();
  } catch (error) {
    assert.ok(error instanceof HoleError);
    return undefined;
  }
}
