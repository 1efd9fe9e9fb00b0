/** JSON pointers (RFC 6901), as clauses and facts of verifiers write them. */

import type { JsonValue } from '#model/verifier';

/** What the pointer names in `document`; undefined when it names nothing. `''` names the whole. */
export function valueAt(document: JsonValue, pointer: string): JsonValue | undefined {
  if (pointer === '') return document;
  let value: JsonValue | undefined = document;
  for (const step of pointer.slice(1).split('/')) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    value = childOf(value, name);
    if (value === undefined) return undefined;
  }
  return value;
}

/** True when `pointer` has the form of one: empty, or beginning with `/`, every `~` followed by 0 or 1. */
export function isPointer(pointer: string): boolean {
  return /^(?:\/(?:[^~/]|~[01])*)*$/.test(pointer);
}

function childOf(value: JsonValue, name: string): JsonValue | undefined {
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    return /^(?:0|[1-9][0-9]{0,5})$/.test(name) ? items[Number(name)] : undefined;
  }
  if (value === null || typeof value !== 'object') return undefined;
  const fields = value as Readonly<Record<string, JsonValue>>;
  // An answer's keys are the provider's: `__proto__` and `constructor` are not.
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
