/**
 * Fills a request template. Every value is encoded for its place, so that text from a repository
 * can change neither the host nor the path, the headers or the structure of a body.
 */

import type { JsonValue, RequestTemplate } from '#model/verifier';
import type { GatewayRequest } from './check.ts';
import { fill, HoleError } from './holes.ts';

type Values = Readonly<Record<string, string>>;

/** The request to `host`. Throws a `HoleError` where a value is missing or does not fit its place. */
export function requestOf(template: RequestTemplate, values: Values, host: string): GatewayRequest {
  const body = bodyOf(template, values);
  return {
    host,
    method: template.method,
    path: pathOf(template, values),
    headers: headersOf(template, values, body?.type),
    ...(body === undefined ? {} : { body: body.text }),
  };
}

function pathOf({ path, query = {} }: RequestTemplate, values: Values): string {
  const filled = fill(path, values, (value, name) => {
    // `.` and `..` stay as they are when they are encoded, and would climb.
    if (/^\.+$/.test(value)) throw new HoleError('unsafe-value', name);
    return encode(value, name);
  });
  const pairs = Object.entries(query).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeAround(value, values)}`,
  );
  if (pairs.length === 0) return filled;
  return `${filled}${filled.includes('?') ? '&' : '?'}${pairs.join('&')}`;
}

/** The text around the holes is encoded as well: `scope a b` in a template is a value too. */
function encodeAround(text: string, values: Values): string {
  return encode(
    fill(text, values, (value) => value),
    'query',
  );
}

function headersOf(template: RequestTemplate, values: Values, type?: string): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (type !== undefined) headers['content-type'] = type;
  for (const [name, value] of Object.entries(template.headers ?? {})) {
    headers[name.toLowerCase()] = fill(value, values, headerSafe);
  }
  const { bearer, basic } = template;
  if (bearer !== undefined) headers['authorization'] = `Bearer ${fill(bearer, values, headerSafe)}`;
  if (basic !== undefined) headers['authorization'] = basicOf(basic, values);
  return headers;
}

/** Only what can stand in a header as it is: printable ASCII, so that no line can be added. */
function headerSafe(value: string, name: string): string {
  if (!/^[\x20-\x7E]*$/.test(value)) throw new HoleError('unsafe-value', name);
  return value;
}

/** RFC 7617: no colon in the user, no control characters in either, UTF-8. */
function basicOf([user, password]: readonly [string, string], values: Values): string {
  const safe = (value: string, name: string): string => {
    if (/[\x00-\x1F\x7F]/.test(value)) throw new HoleError('unsafe-value', name);
    return value;
  };
  const filledUser = fill(user, values, (value, name) => {
    if (value.includes(':')) throw new HoleError('unsafe-value', name);
    return safe(value, name);
  });
  const text = `${filledUser}:${fill(password, values, safe)}`;
  return `Basic ${Buffer.from(text, 'utf8').toString('base64')}`;
}

function bodyOf(
  { json, form, text }: RequestTemplate,
  values: Values,
): { readonly text: string; readonly type: string } | undefined {
  if (json !== undefined) {
    return { text: JSON.stringify(filledJson(json, values)), type: 'application/json' };
  }
  if (form !== undefined) {
    const fields = Object.entries(form).map(([name, value]): [string, string] => [
      name,
      fill(value, values, (filled) => filled),
    ]);
    return { text: new URLSearchParams(fields).toString(), type: 'application/x-www-form-urlencoded' };
  }
  if (text === undefined) return undefined;
  return { text: fill(text, values, plainText), type: 'text/plain' };
}

/** A text body has a grammar that we do not know; only a value that cannot end a line or a string is put in it. */
function plainText(value: string, name: string): string {
  if (/[\x00-\x1F\x7F"'`\\<>&]/.test(value)) throw new HoleError('unsafe-value', name);
  return value;
}

function filledJson(json: JsonValue, values: Values): JsonValue {
  if (typeof json === 'string') return fill(json, values, (value) => value);
  if (json === null || typeof json !== 'object') return json;
  if (Array.isArray(json)) return (json as readonly JsonValue[]).map((item) => filledJson(item, values));
  const fields = Object.entries(json as Readonly<Record<string, JsonValue>>);
  return Object.fromEntries(fields.map(([key, value]) => [key, filledJson(value, values)]));
}

/** As `encodeURIComponent`, and also what it leaves although RFC 3986 reserves it. Lone surrogates do not fit. */
function encode(value: string, name: string): string {
  try {
    return encodeURIComponent(value).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  } catch {
    throw new HoleError('unsafe-value', name);
  }
}
