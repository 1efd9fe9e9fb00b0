/** Further read-only questions of a live credential: what it reaches, as sentences for people. */

import type { ImpactRequest, RequestTemplate } from '#model/verifier';
import type { CheckTools } from './check.ts';
import { factsOf } from './facts.ts';
import { fill, HoleError } from './holes.ts';
import { requestOf } from './template.ts';

/** What is known before: the host that answered, the values for holes, and the facts so far. */
export interface Asked {
  readonly host: string;
  readonly values: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string>>;
}

/** All facts and a sentence for each request that told enough. One that fails is said so, and the others go on. */
export async function impactOf(
  requests: readonly ImpactRequest[],
  asked: Asked,
  tools: CheckTools,
): Promise<{ readonly facts: Readonly<Record<string, string>>; readonly impact: readonly string[] }> {
  let facts = asked.facts;
  const impact: string[] = [];
  for (const question of requests) {
    const host = question.host ?? asked.host;
    if (!tools.hosts.includes(host)) continue;
    const { request } = question;
    // What the text gave wins over what an answer told.
    const values = { ...facts, ...asked.values };
    const told = request === undefined ? {} : await readMore({ ...question, request }, host, values, tools);
    if (typeof told === 'string') impact.push(told);
    else {
      facts = { ...facts, ...told };
      const sentence = filledSentence(question.says, facts);
      if (sentence !== undefined) impact.push(sentence);
    }
  }
  return { facts, impact };
}

async function readMore(
  { request, facts = {} }: ImpactRequest & { readonly request: RequestTemplate },
  host: string,
  values: Asked['values'],
  tools: CheckTools,
): Promise<Readonly<Record<string, string>> | string> {
  // The template's path is ours and holds no value.
  const what = `${request.method} ${request.path}`;
  try {
    const reply = await tools.gateway.send(requestOf(request, values, host));
    if (reply.kind === 'failure') return `not told: ${what} failed (${reply.reason})`;
    if (reply.status >= 300) return `not told: ${what} was answered with ${reply.status}`;
    return factsOf(reply, facts);
  } catch (error) {
    if (error instanceof HoleError) return `not told: ${what} needs ${error.hole}`;
    throw error;
  }
}

function filledSentence(says: string, facts: Readonly<Record<string, string>>): string | undefined {
  try {
    return fill(says, facts, (value) => value);
  } catch (error) {
    if (error instanceof HoleError) return undefined;
    throw error;
  }
}
