/**
 * Builders of findings and reports for the tests of `report/`. Secrets are joined from pieces, so
 * that no scanner fires on this file; frames are masked, as the engine hands them over.
 */

import { emptyCoverage } from '#model/coverage';
import type { CodeFrame, Commit, Finding, History, Occurrence, RuleInfo } from '#model/finding';
import type { Problem } from '#model/problem';
import { mask, Secret } from '#model/secret';
import type { Summary } from '#model/summary';
import type { Report } from '#report/report';

export const stripeRule: RuleInfo = {
  id: 'stripe-secret-key',
  provider: 'Stripe',
  description: 'A live Stripe secret key.',
  docs: 'https://docs.stripe.com/keys',
  canDo: 'read customers, refund charges and move money',
  rotate:
    'Open Developers, API keys in the Stripe dashboard, roll the key, put the new one where it is used, then let the old one expire.',
  audience: 'private',
};

export const awsRule: RuleInfo = {
  id: 'aws-secret-access-key',
  provider: 'AWS',
  description: 'An AWS access key: its id and its secret.',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  canDo: 'do whatever the IAM user may do',
  rotate:
    'Create a second access key for the user, move to it, deactivate this one, and delete it when nothing fails.',
  audience: 'private',
};

export const googleRule: RuleInfo = {
  id: 'google-api-key',
  provider: 'Google',
  description: 'An API key that may open Maps, YouTube or Gemini.',
  docs: 'https://cloud.google.com/docs/authentication/api-keys',
  canDo: 'spend the quota of the services that the key is not restricted from',
  rotate: 'Restrict the key to your apps in Google Cloud, Credentials, or create a new one and delete this.',
  audience: 'public',
};

export const passwordRule: RuleInfo = {
  id: 'generic-password',
  provider: 'Generic',
  description: 'A password in an assignment.',
  docs: '',
  canDo: 'log in where the password is used',
  rotate: 'Change it where it is set.',
  audience: 'private',
};

export const pemRule: RuleInfo = {
  id: 'private-key-rsa',
  provider: 'Private key',
  description: 'An RSA private key without a passphrase.',
  docs: 'https://datatracker.ietf.org/doc/html/rfc8017',
  canDo: 'pose as the server or person that the key stands for',
  rotate:
    'Make a new key pair, replace the public half wherever it is trusted, and revoke certificates of the old one.',
  audience: 'private',
};

export const stripeSecret = ['sk_', 'live_', '4eC39HqLyjWDarjtT1zdp7dc'].join('');
export const awsId = ['AKI', 'A2OGYBAH6QZ7LPWN3'].join('');
export const awsSecret = ['kq9vTz2Yw1LxR8sB', 'n4Jm7Hd5Gf3Pc6Ka0Ue+Vi/o'].join('');
export const googleKey = ['AIz', 'aSyD4x7Qn2Lw9Rk5Tb8Vf1Hc6Jm3Zp0Gs'].join('');

/** A line of code with `secret` masked in it, marked. */
export function frameOf(line: number, before: string, secret: string, after: string): CodeFrame {
  const masked = mask(secret);
  const mark = { line: 0, start: before.length, end: before.length + masked.length };
  return { firstLine: line, lines: [before + masked + after], mark };
}

/** A place in the working tree unless `change` says otherwise; only files and their names have a path. */
export function occurrence(secret: string, change: Partial<Occurrence> = {}): Occurrence {
  const line = change.start?.line ?? 12;
  const column = change.start?.column ?? 14;
  const frame = change.frame ?? frameOf(line, '  stripeKey: "', secret, '",');
  const place = change.place ?? 'file';
  return {
    place,
    root: '.',
    ...(place === 'file' || place === 'file-name' ? { path: 'src/billing/config.ts' } : {}),
    start: { byte: 200, line, column },
    end: { byte: (change.start?.byte ?? 200) + secret.length, line, column: column + secret.length },
    frame,
    isInWorkingTree: true,
    isStaged: false,
    ...change,
  };
}

export function commit(change: Partial<Commit> = {}): Commit {
  return {
    oid: '3f2a9c1d5e6b7a8091a2b3c4d5e6f70812345678',
    author: 'Jane Doe',
    email: 'jane@example.com',
    date: '2024-03-02T10:15:00+01:00',
    subject: 'Add billing',
    ...change,
  };
}

/** Committed, in HEAD and pushed unless `change` says otherwise. */
export function history(change: Partial<History> = {}): History {
  return {
    oid: '8d1c8b7aa0b1c2d3e4f5061728394a5b6c7d8e9f',
    introduced: commit(),
    versions: 1,
    isInHead: true,
    branches: ['main'],
    remoteBranches: ['origin/main'],
    tags: ['v1.0'],
    otherRefs: [],
    isPushed: true,
    isReachable: true,
    ...change,
  };
}

/** Both sides of a history that is over: added once, removed later, in no branch's tip. */
export function pastHistory(change: Partial<History> = {}): History {
  const removed = commit({
    oid: '9bc01d2e3f405162738495a6b7c8d9e0f1a2b3c4',
    date: '2024-03-05T09:00:00+01:00',
    author: 'John Roe',
    subject: 'Move the key to the environment',
  });
  return history({ removed, isInHead: false, ...change });
}

export function finding(change: Partial<Finding> & { readonly text?: string } = {}): Finding {
  const { text = stripeSecret, ...rest } = change;
  const secret = new Secret(text);
  return {
    kind: 'finding',
    rule: stripeRule,
    severity: 'critical',
    confidence: 'high',
    secret,
    parts: { secret },
    facts: {},
    occurrences: [occurrence(text, { history: history() })],
    omittedOccurrences: 0,
    fingerprint: 'v1:00112233445566778899aabbccddeeff',
    ...rest,
  };
}

export function problem(change: Partial<Problem> = {}): Problem {
  return {
    kind: 'problem',
    code: 'archive-not-opened',
    message: 'An archive was met, and archives are not opened yet.',
    subject: 'assets/app.zip',
    advice: 'Unpack it and scan the folder.',
    ...change,
  };
}

export function summary(change: Partial<Summary> = {}): Summary {
  return {
    kind: 'summary',
    coverage: {
      files: 512,
      blobs: 20_411,
      trees: 8_113,
      commits: 1_204,
      tags: 3,
      bytes: 211_400_000,
      opened: { zip: { entries: 2, bytes: 9_100_000 }, text: { entries: 31, bytes: 820_000 } },
      skipped: { symlink: 14, submodule: 1, 'outside-of-since': 2 },
    },
    hidden: { belowSeverity: 0, belowConfidence: 12, allowedInline: 2, examples: 3 },
    rules: 71,
    regexEngine: 're2',
    kernel: 'wasm',
    jobs: 2,
    durationMs: 3_210,
    peakMemoryBytes: 123_000_000,
    stages: {
      bytes: 211_400_000,
      candidates: 120_334,
      guarded: 8_211,
      regexCalls: 2_040,
      matches: 61,
      sightings: 19,
      kernelMs: 260,
      confirmMs: 88,
    },
    ...change,
  };
}

/** The summary of a scan that read nothing. */
export function emptySummary(): Summary {
  return summary({
    coverage: emptyCoverage(),
    hidden: { belowSeverity: 0, belowConfidence: 0, allowedInline: 0, examples: 0 },
    durationMs: 4,
    peakMemoryBytes: 45_000_000,
    jobs: 1,
    stages: {
      bytes: 0,
      candidates: 0,
      guarded: 0,
      regexCalls: 0,
      matches: 0,
      sightings: 0,
      kernelMs: 0,
      confirmMs: 0,
    },
  });
}

export function report(change: Partial<Report> = {}): Report {
  return { findings: [], problems: [], summary: summary(), version: '0.1.0', ...change };
}
