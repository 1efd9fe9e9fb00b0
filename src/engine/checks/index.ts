/** All structural checks by the names that rules call them. */

import type { Check } from './check.ts';
import { awsAccount } from './aws-account.ts';
import { base62Crc32 } from './base62-crc32.ts';
import { base64Json } from './base64-json.ts';
import { basicAuth } from './basic-auth.ts';
import { cloudflareCrc32 } from './cloudflare-crc32.ts';
import { confluentCrc32 } from './confluent-crc32.ts';
import { grafanaCrc32 } from './grafana-crc32.ts';
import { jwt } from './jwt.ts';
import { notWords } from './not-words.ts';
import { pem } from './pem.ts';
import { ppk } from './ppk.ts';
import { pypiMacaroon } from './pypi-macaroon.ts';

/** Every check by the name that rules call it. */
export const checks: Readonly<Record<string, Check>> = {
  'aws-account': awsAccount,
  'base64-json': base64Json,
  'basic-auth': basicAuth,
  'cloudflare-crc32': cloudflareCrc32,
  'confluent-crc32': confluentCrc32,
  'github-crc32': base62Crc32,
  'grafana-crc32': grafanaCrc32,
  jwt,
  'not-words': notWords,
  'npm-crc32': base62Crc32,
  pem,
  ppk,
  'pypi-macaroon': pypiMacaroon,
};
