/** Picks what an answer tells of the owner: texts by fact name. Untrusted: printed only escaped. */

import type { FactSource, JsonValue } from '#model/verifier';
import { jsonOf } from './answer-body.ts';
import type { Reply } from './check.ts';
import { valueAt } from './pointer.ts';

/** Longer texts are cut: a fact is a name or a list of scopes, not a document. */
const mostCharacters = 300;

/** The facts that the answer holds; those that it lacks are left out. */
export function factsOf(reply: Reply, sources: Readonly<Record<string, FactSource>>): Record<string, string> {
  const json = jsonOf(reply);
  const facts: Record<string, string> = {};
  for (const [name, source] of Object.entries(sources)) {
    const text = textAt(source, reply, json);
    if (text !== undefined && text !== '') facts[name] = cut(text);
  }
  return facts;
}

function textAt(source: FactSource, reply: Reply, json: JsonValue | undefined): string | undefined {
  if (typeof source !== 'string' && 'header' in source) return reply.headers[source.header.toLowerCase()];
  if (json === undefined) return undefined;
  if (typeof source === 'string') return textOf(valueAt(json, source));
  if ('count' in source) return countOf(valueAt(json, source.count));
  const items = valueAt(json, source.each);
  if (!Array.isArray(items)) return undefined;
  const texts = (items as readonly JsonValue[]).map((item) => textOf(valueAt(item, source.pointer)));
  return texts.filter((text) => text !== undefined && text !== '').join(', ');
}

function countOf(value: JsonValue | undefined): string | undefined {
  if (Array.isArray(value)) return String(value.length);
  return value !== null && typeof value === 'object' ? String(Object.keys(value).length) : undefined;
}

function textOf(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return undefined;
  const texts = (value as readonly JsonValue[]).filter((item) => typeof item === 'string');
  return texts.length === 0 ? undefined : texts.join(', ');
}

function cut(text: string): string {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters)}…`;
}
