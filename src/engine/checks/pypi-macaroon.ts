/**
 * Decodes a PyPI upload token, which is a macaroon (binary format 2): a location, an identifier,
 * caveats that narrow it down, a signature.
 */

import type { Check, CheckResult } from './check.ts';

const fieldLocation = 1;
const fieldIdentifier = 2;
const fieldSignature = 6;
const signatureLength = 32;

interface Macaroon {
  readonly location: string;
  /** Identifiers of the caveats: JSON texts, in PyPI's use. */
  readonly caveats: readonly string[];
}

/** Facts: `index` (where it is valid) and `scope`. Lowers what is not a whole macaroon. */
export const pypiMacaroon: Check = ({ secret }) => {
  const macaroon = parseMacaroon(Buffer.from(secret.replace(/^pypi-/, ''), 'base64url'));
  if (!macaroon) return { outcome: 'lower' };
  return { outcome: 'raise', facts: toMacaroonFacts(macaroon) };
};

function parseMacaroon(bytes: Uint8Array): Macaroon | undefined {
  if (bytes[0] !== 2) return undefined;
  const caveats: string[] = [];
  let location: string | undefined;
  let section = 0;
  for (let at = 1; at < bytes.length;) {
    const type = bytes[at]!;
    // A zero ends a section: the head, each caveat, and the list of caveats.
    if (type === 0) {
      section++;
      at++;
      continue;
    }
    const length = readVarint(bytes, at + 1);
    if (!length || length.next + length.value > bytes.length) return undefined;
    const content = bytes.subarray(length.next, length.next + length.value);
    if (type === fieldLocation && section === 0) location = toText(content);
    if (type === fieldIdentifier && section > 0) caveats.push(toText(content));
    if (type === fieldSignature && location !== undefined && content.length === signatureLength)
      return { location, caveats };
    at = length.next + length.value;
  }
  return undefined;
}

/** A length of at most two bytes: no field of a token is longer than 16 KB. */
function readVarint(bytes: Uint8Array, at: number): { value: number; next: number } | undefined {
  const first = bytes[at];
  if (first === undefined) return undefined;
  if (first < 0x80) return { value: first, next: at + 1 };
  const second = bytes[at + 1];
  return second === undefined || second >= 0x80
    ? undefined
    : { value: (second << 7) | (first & 0x7f), next: at + 2 };
}

function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[^\x20-\x7e]/g, ' ');
}

/** Scope by caveat: a list of projects, or permission for the whole account. */
function toMacaroonFacts({ location, caveats }: Macaroon): NonNullable<CheckResult['facts']> {
  const text = caveats.join('\n');
  const isAccountWide = !/"projects"|\[1, ?\[|\[2, ?\[/.test(text);
  const expires = /\[0, ?([0-9]{10})\b/.exec(text)?.[1];
  return {
    index: location.slice(0, 60),
    scope: isAccountWide ? 'whole account' : 'some projects',
    ...(expires === undefined ? {} : { expires: new Date(Number(expires) * 1000).toISOString() }),
  };
}
