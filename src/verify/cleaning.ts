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
  const base64 = bytes.toString('base64');
  return [
    text,
    base64,
    base64.replace(/=+$/, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    new URLSearchParams([['', text]]).toString().slice(1),
    percent(text),
  ];
}

function percent(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}
