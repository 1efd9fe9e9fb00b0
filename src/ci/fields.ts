/** Reads fields of untrusted JSON by their path, each checked for what it should be. */

import { UsageError } from '#model/errors';

/** A document whose fields are asked for by path. What is not as it should be is a `UsageError` that names it. */
export interface Fields {
  text(...path: string[]): string;
  /** The text, or undefined where there is none, or null. */
  maybe(...path: string[]): string | undefined;
  /** A whole number. */
  count(...path: string[]): number;
  maybeCount(...path: string[]): number | undefined;
  /** True only for true. */
  flag(...path: string[]): boolean;
  /** The id of a git object. */
  oid(...path: string[]): string;
}

/** True for the zeros that git and build services write where there is no commit. */
export function isNoCommit(oid: string): boolean {
  return /^0+$/.test(oid);
}

/** True for a whole id of a git object. */
export function isOid(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Fields of `document`, which errors call `name`. */
export function createFields(document: unknown, name: string): Fields {
  const maybe = (...path: string[]): string | undefined => {
    const value = valueAt(document, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const maybeCount = (...path: string[]): number | undefined => {
    const value = valueAt(document, path);
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  };
  const lacks = (path: readonly string[], what: string): UsageError =>
    new UsageError(`${name} has no ${what} at ${path.join('.')}. Is it what the service documents?`);
  const text = (...path: string[]): string => {
    const value = maybe(...path);
    if (value === undefined) throw lacks(path, 'text');
    return value;
  };
  return {
    text,
    maybe,
    maybeCount,
    count(...path) {
      const value = maybeCount(...path);
      if (value === undefined) throw lacks(path, 'number');
      return value;
    },
    flag: (...path) => valueAt(document, path) === true,
    oid(...path) {
      const value = text(...path);
      if (!isOid(value)) throw lacks(path, 'commit id');
      return value;
    },
  };
}

function valueAt(document: unknown, path: readonly string[]): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
