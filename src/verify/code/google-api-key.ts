/**
 * Asks several Google services about one API key, since a key may open some and not others: a key
 * made for a map in an app can open Gemini. One service that answers makes it live.
 */

import type { Answer, Check, CheckTools, Credential } from '#verify/check';
import { toAnswer, toSkipped } from './answer.ts';
import { googleProbes, type Probe, type ProbeOutcome } from './google-probes.ts';
import { askOpenDatabase } from './firebase-database.ts';

/**
 * Facts: each service that was asked, with its own verdict (`open`, `off`, `not for this key`, …).
 * Hosts: those of the services to be asked, and `{database}.firebaseio.com`, asked without the key.
 */
export const check: Check = async (credential, tools) => {
  const probes = googleProbes.filter(({ host }) => tools.hosts.includes(host));
  if (probes.length === 0) return toSkipped('host-not-listed', 'no host may be asked about it');
  const outcomes: (readonly [Probe, ProbeOutcome])[] = [];
  for (const probe of probes) {
    const outcome = await askService(probe, credential, tools);
    outcomes.push([probe, outcome]);
    // Every service knows every key, so that one refusal of this kind speaks for all.
    if (outcome.status === 'invalid' || outcome.status === 'revoked') break;
  }
  const answer = settle(outcomes, tools.wantsImpact);
  if (!tools.wantsImpact || answer.status === 'invalid') return answer;
  return { ...answer, impact: [...answer.impact, ...(await askOpenDatabase(tools))] };
};

async function askService(probe: Probe, credential: Credential, tools: CheckTools): Promise<ProbeOutcome> {
  const key = encodeURIComponent(credential.secret);
  const reply = await tools.gateway.send({
    host: probe.host,
    method: 'GET',
    path: probe.path.replace('{key}', key),
    headers: probe.path.includes('{key}') ? {} : { 'x-goog-api-key': credential.secret },
  });
  if (reply.kind === 'failure') return { status: 'unknown', says: 'no answer', reason: reply.reason };
  return probe.read(reply) ?? { status: 'unknown', says: 'unclear answer', reason: 'unreadable-answer' };
}

function settle(outcomes: readonly (readonly [Probe, ProbeOutcome])[], wantsImpact: boolean): Answer {
  const facts: Record<string, string> = {};
  for (const [probe, outcome] of outcomes) {
    facts[probe.service] = outcome.says;
    if (outcome.project !== undefined) facts['project'] = outcome.project;
  }
  const of = (status: ProbeOutcome['status']) => outcomes.filter(([, outcome]) => outcome.status === status);
  const ended = of('revoked')[0] ?? of('invalid')[0];
  if (ended !== undefined) {
    const [{ host }, { status, why }] = ended;
    return toAnswer(status, { host, ...(why === undefined ? {} : { why }) });
  }
  const open = of('live');
  const [first] = open;
  if (first !== undefined) {
    const impact = wantsImpact ? open.map(([{ opens }]) => opens) : [];
    return toAnswer('live', { host: first[0].host, facts, impact });
  }
  const blocked = of('restricted')[0];
  if (blocked !== undefined) {
    const why = 'the key is known, but opened none of the services that were asked';
    return toAnswer('restricted', { host: blocked[0].host, facts, why });
  }
  const [probe, outcome] = outcomes[0] ?? [];
  const reason = outcome?.reason ?? 'unreadable-answer';
  return toAnswer('unknown', { reason, ...(probe === undefined ? {} : { host: probe.host }) });
}
