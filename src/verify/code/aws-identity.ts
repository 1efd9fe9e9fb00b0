/** Says what an AWS identity may do, as far as it may read that about itself in IAM. */

import type { CheckTools } from '#verify/check';
import { signAwsRequest, type AwsKey } from './aws-signature.ts';

/** IAM is one host a partition, signed for the partition's first region. */
const iamOfSts: Readonly<Record<string, { readonly host: string; readonly region: string }>> = {
  'sts.amazonaws.com': { host: 'iam.amazonaws.com', region: 'us-east-1' },
  'sts.us-gov-west-1.amazonaws.com': { host: 'iam.us-gov.amazonaws.com', region: 'us-gov-west-1' },
  'sts.cn-north-1.amazonaws.com.cn': { host: 'iam.cn-north-1.amazonaws.com.cn', region: 'cn-north-1' },
};

/** What is asked about a user, and how its answer's names are introduced. */
const questions = [
  { action: 'ListAttachedUserPolicies', element: 'PolicyName', says: 'Policies attached to the user' },
  { action: 'ListUserPolicies', element: 'member', says: 'Policies written on the user' },
  { action: 'ListGroupsForUser', element: 'GroupName', says: 'Groups of the user' },
] as const;

/** Sentences on the identity that `stsHost` named. Asks IAM only about users: a role may not read itself. */
export async function describeAwsIdentity(
  key: AwsKey,
  stsHost: string,
  facts: Readonly<Record<string, string>>,
  tools: CheckTools,
): Promise<readonly string[]> {
  const arn = facts['arn'] ?? '';
  const account = facts['account'] ?? '';
  if (arn.endsWith(':root')) return [`Is the root user of account ${account} and may do everything in it.`];
  if (!arn.includes(':user/')) return [`Acts as ${arn} in account ${account}.`];
  const iam = iamOfSts[stsHost];
  if (iam === undefined || !tools.hosts.includes(iam.host)) return [];
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  const sentences = [];
  for (const { action, element, says } of questions) {
    const body = await askIam(key, iam, action, name, tools);
    if (body === undefined) continue;
    const names = elementsOf(body, element);
    if (names.includes('AdministratorAccess'))
      sentences.push('Is an administrator: may do everything in the account.');
    if (names.length > 0) sentences.push(`${says}: ${names.join(', ')}.`);
  }
  return sentences.length > 0
    ? sentences
    : ['May not read its own policies, so what it may do is not known.'];
}

async function askIam(
  key: AwsKey,
  iam: { readonly host: string; readonly region: string },
  action: string,
  user: string,
  tools: CheckTools,
): Promise<string | undefined> {
  const form = new URLSearchParams({ Action: action, Version: '2010-05-08', UserName: user });
  const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
  const request = { ...iam, method: 'POST', path: '/', headers, body: form.toString(), service: 'iam' };
  const reply = await tools.gateway.send(await signAwsRequest(request, key, tools.now()));
  return reply.kind === 'reply' && reply.status === 200 ? reply.body : undefined;
}

/** At most twenty: the sentence is to be read. */
function elementsOf(body: string, name: string): readonly string[] {
  const found = body.matchAll(new RegExp(`<${name}>([^<]{1,256})</${name}>`, 'g'));
  return [...found].slice(0, 20).map((match) => match[1] ?? '');
}
