/** Takes secrets out of what providers tell: an answer may echo what it was sent. */

import type { Answer, Credential } from './check.ts';

/** Shorter parts are names and numbers (a region, an account) that people may see. */
const leastSecretPart = 20;

/** The answer without the credential's texts, plain or encoded, in what it tells. */
export function cleaned(answer: Answer, credential: Credential): Answer {
  const hide = hiderOf(credential);
  return {
    ...answer,
    ...(answer.why === undefined ? {} : { why: hide(answer.why) }),
    facts: Object.fromEntries(Object.entries(answer.facts).map(([name, text]) => [name, hide(text)])),
    impact: answer.impact.map(hide),
  };
}

function hiderOf({ secret, parts }: Credential): (text: string) => string {
  const long = Object.values(parts).filter(
    (part) => part.length >= leastSecretPart && !/^[0-9.:]+$/.test(part),
  );
  const forms = [secret, ...long].flatMap(formsOf).filter((form) => form.length >= 4);
  // Longest first: a form may hold another.
  const sorted = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return (text) => sorted.reduce((left, form) => left.replaceAll(form, '********'), text);
}

function formsOf(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  const hex = bytes.toString('hex');
  return [
    text,
    ...base64Forms(bytes),
    hex,
    hex.toUpperCase(),
    new URLSearchParams([['', text]]).toString().slice(1),
    percent(text),
  ];
}

/**
 * The characters of base64 that `bytes` alone decide, for each of the three ways in which they can
 * fall into its groups: so they are found inside of longer texts (`Basic base64(user:secret)`).
 */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const bits = 8 * (before + bytes.length);
    const whole = Buffer.concat([Buffer.alloc(before), bytes, Buffer.alloc(2)]);
    return (['base64', 'base64url'] as const).map((encoding) =>
      whole.toString(encoding).slice(Math.ceil((8 * before) / 6), Math.floor(bits / 6)),
    );
  });
}

function percent(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}
