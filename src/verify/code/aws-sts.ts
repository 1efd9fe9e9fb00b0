/**
 * Asks AWS's Security Token Service whose access key it is: `GetCallerIdentity` needs no permission
 * and cannot be denied. Each partition (commercial, GovCloud, China) knows its own keys only.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { accountOf } from '#model/aws-account';
import type { Answer, Check, CheckTools, Reply } from '#verify/check';
import { askInOrder, readReply, toAnswer, toSkipped } from './answer.ts';
import { signAwsRequest, type AwsKey } from './aws-signature.ts';
import { describeAwsIdentity } from './aws-identity.ts';

/**
 * AWS now and then refuses a right secret when another one was tried with the same key id within
 * some five seconds, so the calls of one key id wait for each other.
 */
const settlingMs = 5000;

interface Turn {
  done: Promise<unknown>;
  refusedAtMs?: number;
}

/** By key id, for the whole process: several findings may pair with the same id. */
const turns = new Map<string, Turn>();

/** Parts: `id`, and `sessionToken` for temporary keys. Hosts: `sts.…` of each partition, and its `iam.…`. */
export const check: Check = async (credential, tools) => {
  const { id, sessionToken } = credential.parts;
  if (id === undefined) return toSkipped('missing-part', 'no access key id was found near it');
  const named = accountOf(id);
  if (named.kind === 'account' && named.isDecoy) {
    return toSkipped('canary', 'the account belongs to a service that hands out decoys');
  }
  if (id.startsWith('ASIA') && sessionToken === undefined) {
    return toSkipped('missing-part', 'a temporary key works only with its session token, and none was found');
  }
  const key = {
    id,
    secret: credential.secret,
    // Some tools keep it percent-encoded.
    ...(sessionToken === undefined
      ? {}
      : { sessionToken: sessionToken.replaceAll('%2B', '+').replaceAll('%2F', '/').replaceAll('%3D', '=') }),
  };
  return inTurn(id, (turn) =>
    askInOrder(
      tools.hosts.filter((host) => host.startsWith('sts.')),
      (host) => askPartition(key, host, turn, tools),
    ),
  );
};

async function inTurn(id: string, ask: (turn: Turn) => Promise<Answer>): Promise<Answer> {
  const turn = turns.get(id) ?? { done: Promise.resolve() };
  turns.set(id, turn);
  const answer = turn.done.then(() => ask(turn));
  turn.done = answer;
  return answer;
}

async function askPartition(key: AwsKey, host: string, turn: Turn, tools: CheckTools): Promise<Answer> {
  const answer = await askIdentity(key, host, tools);
  if (answer.why !== wrongSecret) return answer;
  const sinceMs = tools.now().getTime() - (turn.refusedAtMs ?? 0);
  turn.refusedAtMs = tools.now().getTime();
  if (sinceMs >= settlingMs) return answer;
  try {
    await sleep(settlingMs, undefined, { signal: tools.signal });
  } catch {
    return toAnswer('unknown', { reason: 'interrupted', host });
  }
  return askIdentity(key, host, tools);
}

async function askIdentity(key: AwsKey, host: string, tools: CheckTools): Promise<Answer> {
  const request = await signAwsRequest(
    {
      host,
      method: 'POST',
      path: '/',
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      body: 'Action=GetCallerIdentity&Version=2011-06-15',
      service: 'sts',
      region: regionOf(host),
    },
    key,
    tools.now(),
  );
  const reply = await tools.gateway.send(request);
  const answer = readReply(reply, host, (found) => readIdentity(found, host));
  if (answer.status !== 'live' || !tools.wantsImpact) return answer;
  return { ...answer, impact: await describeAwsIdentity(key, host, answer.facts, tools) };
}

/** `sts.us-gov-west-1.amazonaws.com`; the one without a region is in us-east-1. */
function regionOf(host: string): string {
  return /^sts\.([a-z]{2}-[a-z-]+-[0-9])\./.exec(host)?.[1] ?? 'us-east-1';
}

const wrongSecret = 'the key id exists, with another secret';

function readIdentity(reply: Reply, host: string): Answer | undefined {
  const { body } = reply;
  const arn = elementOf(body, 'Arn');
  const account = elementOf(body, 'Account');
  if (reply.status === 200 && arn !== undefined && account !== undefined) {
    return toAnswer('live', { host, facts: { arn, account, ...userFact(arn) } });
  }
  switch (elementOf(body, 'Code') ?? '') {
    case 'InvalidClientTokenId':
      return toAnswer('invalid', { host });
    case 'SignatureDoesNotMatch':
      // The same code says that this machine's clock is wrong.
      return /Signature (?:expired|not yet current)/.test(body)
        ? toAnswer('unknown', {
            host,
            reason: 'unreadable-answer',
            why: 'AWS finds the time of this machine wrong',
          })
        : toAnswer('invalid', { host, why: wrongSecret });
    case 'ExpiredToken':
    case 'ExpiredTokenException':
      return toAnswer('revoked', { host, why: 'the session has expired' });
    case 'AccessDenied':
    case 'AccessDeniedException':
      return toAnswer('restricted', {
        host,
        why: 'the key is known, but may not even ask for its own name from here',
      });
    default:
      return undefined;
  }
}

/** The answer is flat enough that one element's text is all that is needed of the XML. */
function elementOf(body: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]{1,2048})</${name}>`).exec(body)?.[1];
}

function userFact(arn: string): { readonly user?: string } {
  const user = /:(?:user|assumed-role|federated-user)\/(.+)$/.exec(arn)?.[1];
  return user === undefined ? {} : { user };
}
