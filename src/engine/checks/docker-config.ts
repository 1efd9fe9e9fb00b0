/** Decodes Docker's configuration, as Kubernetes and CI variables keep it: base 64 of JSON. */

import type { Check } from './check.ts';
import { decodedText } from './base64-text.ts';
import { parseEncodedObject } from './encoded-json.ts';
import { isStockPassword } from './stock-password.ts';

/** Facts: `registry` and `user` of the first login. Drops what holds no login; raises what does. */
export const dockerConfig: Check = ({ secret }) => {
  const config = parseEncodedObject(secret);
  const registries = asObject(config?.['auths']) ?? config;
  for (const [registry, value] of Object.entries(registries ?? {})) {
    const user = userOf(asObject(value));
    if (user === undefined) continue;
    return { outcome: 'raise', facts: { registry: printable(registry), user: printable(user) } };
  }
  return { outcome: 'drop' };
};

/** Whose login it is; undefined where there is no password. */
function userOf(login: Record<string, unknown> | undefined): string | undefined {
  const { auth, username, password } = login ?? {};
  if (typeof password === 'string' && typeof username === 'string') {
    return isStockPassword(password) ? undefined : username;
  }
  const [, user, secret] =
    /^([^:]{1,200}):(.+)$/.exec(typeof auth === 'string' ? (decodedText(auth) ?? '') : '') ?? [];
  return secret === undefined || isStockPassword(secret) ? undefined : user;
}

function asObject(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function printable(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 120);
}
