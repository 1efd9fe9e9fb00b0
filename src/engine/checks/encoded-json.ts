/** Reads the JSON object that several token formats carry in base64. */

import type { CheckResult } from './check.ts';

/** An object as JSON has it. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The object that `encoded` (base64 or base64url, padded or not) holds; undefined for anything else. */
export function parseEncodedObject(encoded: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The facts among `values` that are short texts or numbers, by name. Control characters become
 * spaces, so that a fact stays on its line.
 */
export function toFacts(values: Readonly<Record<string, unknown>>): NonNullable<CheckResult['facts']> {
  const facts: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const text = String(value)
      .replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ')
      .trim();
    if (text !== '') facts[name] = text.length > 120 ? `${text.slice(0, 119)}…` : text;
  }
  return facts;
}
