/** Reads fields of JSON bodies, which may hold anything. */

/** A JSON object whose fields are not known. */
export type Fields = Readonly<Record<string, unknown>>;

/** The object that a body holds; `undefined` for any other text, an HTML page among them. */
export function parseFields(body: string): Fields | undefined {
  try {
    return asFields(JSON.parse(body));
  } catch {
    return undefined;
  }
}

/** The value as an object (arrays have fields too: their indices); `undefined` if it is none. */
export function asFields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
}

/** What stands at a path of field names and indices. */
export function fieldAt(fields: Fields | undefined, ...path: readonly string[]): unknown {
  let value: unknown = fields;
  for (const name of path) {
    const inner = asFields(value);
    value = inner !== undefined && Object.hasOwn(inner, name) ? inner[name] : undefined;
  }
  return value;
}

/** The text or number at a path, as text. */
export function textAt(fields: Fields | undefined, ...path: readonly string[]): string | undefined {
  const value = fieldAt(fields, ...path);
  if (typeof value === 'string' && value !== '') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

/** Named facts without those that are not there. */
export function toFacts(facts: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facts).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
