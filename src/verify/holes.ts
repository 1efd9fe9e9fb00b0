/** The holes of a verifier's texts (`{secret}`, `{org}`) and what fills them: the secret, its parts and what is cut out of them. */

import type { RequestVerifier } from '#model/verifier';
import type { Credential } from './check.ts';

/** Why a text cannot be filled. */
export type HoleFault = 'missing-part' | 'unsafe-value';

/** Raised while a request is built; `request-check.ts` turns it into a verdict. Holds no value. */
export class HoleError extends Error {
  override readonly name = 'HoleError';
  readonly fault: HoleFault;
  readonly hole: string;

  constructor(fault: HoleFault, hole: string) {
    super(`${fault}: ${hole}`);
    this.fault = fault;
    this.hole = hole;
  }
}

// Takes `{secret}`, `{account-id}`; refuses `{ id }` and `{viewer{`, which are GraphQL.
const hole = /\{([A-Za-z][A-Za-z0-9_-]*)\}/g;

/** The names of the holes in `text`. */
export function holesIn(text: string): string[] {
  return [...text.matchAll(hole)].map(([, name = '']) => name);
}

/** `text` with every hole filled by `encode` of its value. Throws a `HoleError` where a value is missing. */
export function fill(
  text: string,
  values: Readonly<Record<string, string>>,
  encode: (value: string, name: string) => string,
): string {
  return text.replaceAll(hole, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined || value === '') throw new HoleError('missing-part', name);
    return encode(value, name);
  });
}

/** Every value that a hole may name. A derived part whose pattern does not match is missing. */
export function valuesOf(
  credential: Pick<Credential, 'secret' | 'parts'>,
  derived: RequestVerifier['derived'] = {},
): Record<string, string> {
  const values: Record<string, string> = { ...credential.parts, secret: credential.secret };
  for (const [name, { from, pattern }] of Object.entries(derived)) {
    const value = new RegExp(pattern).exec(values[from] ?? '')?.[1];
    if (value !== undefined) values[name] = value;
  }
  return values;
}
