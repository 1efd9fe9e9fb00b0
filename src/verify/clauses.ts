/** Reads an answer by a verifier's clauses: the first that holds tells the verdict. */

import type { Clause, JsonValue } from '#model/verifier';
import { isPage, jsonOf } from './answer-body.ts';
import type { Reply } from './check.ts';
import { valueAt } from './pointer.ts';

/**
 * The first clause that holds. On a web page only a clause that looks at the text or a header can
 * hold: its status says as much of a firewall as of the provider.
 */
export function clauseFor(reply: Reply, clauses: readonly Clause[]): Clause | undefined {
  const json = jsonOf(reply);
  const needsEvidence = isPage(reply);
  return clauses.find((clause) => {
    if (needsEvidence && clause.header === undefined && clause.contains === undefined) return false;
    return holds(clause, reply, json);
  });
}

function holds(clause: Clause, reply: Reply, json: JsonValue | undefined): boolean {
  const { status, header, contains, isJson } = clause;
  if (status !== undefined && ![status].flat().includes(reply.status)) return false;
  if (header !== undefined && !headerHolds(header, reply)) return false;
  if (clause.json !== undefined && !jsonHolds(clause.json, json)) return false;
  if (contains !== undefined && !reply.body.includes(contains)) return false;
  return isJson === undefined || json !== undefined;
}

function headerHolds({ name, contains }: NonNullable<Clause['header']>, reply: Reply): boolean {
  const value = reply.headers[name.toLowerCase()];
  if (value === undefined) return false;
  return contains === undefined || value.toLowerCase().includes(contains.toLowerCase());
}

function jsonHolds(condition: NonNullable<Clause['json']>, json: JsonValue | undefined): boolean {
  if (json === undefined) return false;
  const value = valueAt(json, condition.pointer);
  const { equals, contains } = condition;
  if (equals !== undefined) return value === equals;
  if (contains !== undefined) return containsText(value, contains);
  return value !== undefined && value !== null && value !== false;
}

function containsText(value: JsonValue | undefined, text: string): boolean {
  if (typeof value === 'string') return value.includes(text);
  return Array.isArray(value) && (value as readonly JsonValue[]).includes(text);
}
