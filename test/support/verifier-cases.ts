/**
 * Asks a declared verifier or revocation by its cases: the real check, with a gateway that compares
 * what is sent with what the case expects, gives the case's answer, and refuses everything else.
 */

import assert from 'node:assert/strict';
import type { Rule } from '#model/provider';
import type { Revocation, RequestVerifier, VerifierCase } from '#model/verifier';
import type { Answer, Credential, Gateway, GatewayRequest, Reply } from '#verify/check';
import { hostsFor } from '#verify/hosts';
import { factsOf } from '#verify/facts';
import { fill, valuesOf } from '#verify/holes';
import { createRequestCheck } from '#verify/request-check';
import { revoke, type RevocationOutcome } from '#verify/revocation';
import { requestOf } from '#verify/template';

/** No real form: the cases of derived parts give their own. */
const madeUpSecret = ['Zq7', 'kT2mVx9Rb4', 'LnW8cYd3Hs6', 'JfPg5Qa1'].join('');

type Named = Readonly<Record<string, string>>;

/** The values with which a case is asked. */
export function credentialOf(
  { parts = {}, secret }: Pick<VerifierCase, 'parts' | 'secret'>,
  rule: Pick<Rule, 'id'> | undefined,
): Credential {
  const text = secret?.join('') ?? madeUpSecret;
  return { ruleId: rule?.id ?? 'test', provider: 'Test', secret: text, parts, facts: {} };
}

/** What the real check makes of the case; throws where it sends something else than the case says. */
export async function answerOf(
  verifier: RequestVerifier,
  { request, headers = {}, body, answer, impact, ...rest }: VerifierCase,
  rule?: Rule,
): Promise<Answer> {
  const credential = credentialOf(rest, rule);
  const values = valuesOf(credential, verifier.derived);
  const expected = expectedOf(request, values);
  assertHost(expected.host, verifier, values);
  let sent = 0;
  let known = factsOf(replyOf(answer), verifier.facts ?? {});
  const further = impact?.answers ?? [];
  const gateway: Gateway = {
    async send(actual) {
      sent += 1;
      if (sent === 1) {
        compare(actual, expected, { headers, ...(body === undefined ? {} : { body }) }, values);
        return replyOf(answer);
      }
      const next = further[sent - 2];
      assert.ok(next, `nothing more may be sent: ${actual.method} ${actual.host}${actual.path}`);
      compareImpact(actual, verifier, { ...known, ...values }, expected.host);
      for (const { facts = {} } of verifier.impact ?? [])
        known = { ...known, ...factsOf(replyOf(next), facts) };
      return replyOf(next);
    },
  };
  const tools = {
    gateway,
    hosts: [
      expected.host,
      ...verifier.hosts.filter((host) => host !== expected.host && impact !== undefined),
    ],
    settings: {},
    wantsImpact: impact !== undefined,
    now: () => new Date('2026-01-01T00:00:00Z'),
    signal: new AbortController().signal,
  };
  const told = await createRequestCheck(verifier)(credential, tools);
  assert.equal(sent, 1 + further.length, 'each answer of the case was asked for');
  return told;
}

/** What came of the revocation's case; throws where a request is not the expected one. */
export async function revocationOf(
  revocation: Revocation,
  { parts = {}, secret, answers }: Revocation['cases'][number],
): Promise<RevocationOutcome> {
  const credential = credentialOf({ parts, ...(secret === undefined ? {} : { secret }) }, undefined);
  const values = valuesOf(credential, revocation.derived);
  const [first] = answers;
  assert.ok(first, 'the case has an answer');
  let sent = 0;
  const told = await revoke(revocation, credential, expectedOf(first.request, values).host, {
    async send(actual) {
      const next = answers[sent];
      sent += 1;
      assert.ok(next, `nothing more may be sent: ${actual.method} ${actual.host}${actual.path}`);
      const expected = expectedOf(next.request, values);
      assert.equal(urlOf(actual), urlOf(expected));
      return replyOf(next);
    },
  });
  assert.equal(sent, answers.length, 'each answer of the case was asked for');
  return told;
}

/** The case's host is one that the verifier itself names, completed, or one that a user could list. */
function assertHost(host: string, { hosts, isSelfHosted = false }: RequestVerifier, values: Named): void {
  const own = hostsFor(hosts, values);
  const isOwn = 'hosts' in own && own.hosts.includes(host);
  assert.ok(isOwn || isSelfHosted || hosts.includes('{host}'), `${host} is no host of the verifier`);
}

interface Expected {
  readonly method: string;
  readonly host: string;
  readonly path: string;
}

function expectedOf(request: string, values: Named): Expected {
  const parts = /^([A-Z]+) https:\/\/([^/?#]+)(\/\S*)$/.exec(request);
  assert.ok(parts, `"${request}" is no "METHOD https://host/path"`);
  const [, method = '', host = '', path = ''] = parts;
  const encoded = fill(path, values, (value) => encodeURIComponent(value));
  return { method, host: fill(host, values, (value) => value), path: encoded };
}

function compare(
  actual: GatewayRequest,
  expected: Expected,
  { headers, body }: { readonly headers: Named; readonly body?: string },
  values: Named,
): void {
  assert.equal(urlOf(actual), urlOf(expected));
  for (const [name, line] of Object.entries(headers)) {
    assert.equal(actual.headers[name.toLowerCase()], headerLine(line, values), `header ${name}`);
  }
  if (body !== undefined)
    assert.equal(
      actual.body,
      fill(body, values, (value) => value),
    );
}

function headerLine(line: string, values: Named): string {
  const filled = fill(line, values, (value) => value);
  if (!/^Basic .*:/.test(filled)) return filled;
  return `Basic ${Buffer.from(filled.slice('Basic '.length)).toString('base64')}`;
}

function compareImpact(actual: GatewayRequest, verifier: RequestVerifier, values: Named, host: string): void {
  const known = (verifier.impact ?? []).flatMap((question) =>
    question.request === undefined ? [] : urlOf(requestOf(question.request, values, question.host ?? host)),
  );
  assert.ok(known.includes(urlOf(actual)), urlOf(actual));
}

function urlOf({ method, host, path }: Expected): string {
  return `${method} https://${host}${path}`;
}

function replyOf({ status, headers = {}, json, text }: VerifierCase['answer']): Reply {
  const type: Named = json === undefined ? {} : { 'content-type': 'application/json' };
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return {
    kind: 'reply',
    status,
    headers: { ...type, ...Object.fromEntries(lower) },
    body: json === undefined ? (text ?? '') : JSON.stringify(json),
  };
}
