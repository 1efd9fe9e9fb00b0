/** All structural checks by the names that rules call them. */

import type { Check } from './check.ts';
import { awsAccount } from './aws-account.ts';
import { awsPresigned } from './aws-presigned.ts';
import { azureSas } from './azure-sas.ts';
import { azureSignature } from './azure-signature.ts';
import { base58check } from './base58check.ts';
import { base62Crc32 } from './base62-crc32.ts';
import { base64Json } from './base64-json.ts';
import { base64Text } from './base64-text.ts';
import { basicAuth } from './basic-auth.ts';
import { bech32 } from './bech32.ts';
import { bedrockKey } from './bedrock-key.ts';
import { bip39 } from './bip39.ts';
import { ciscoType7 } from './cisco-type7.ts';
import { clerkHost } from './clerk-host.ts';
import { clientCertificate } from './client-certificate.ts';
import { cloudflareCrc32 } from './cloudflare-crc32.ts';
import { confluentCrc32 } from './confluent-crc32.ts';
import { discordUser } from './discord-user.ts';
import { dockerConfig } from './docker-config.ts';
import { ecrLogin } from './ecr-login.ts';
import { gitlabRoutable } from './gitlab-routable.ts';
import { gppPassword } from './gpp-password.ts';
import { grafanaCrc32 } from './grafana-crc32.ts';
import { jetbrainsPassword } from './jetbrains-password.ts';
import { jwt } from './jwt.ts';
import { matrixCrc32 } from './matrix-crc32.ts';
import { mode } from './mode.ts';
import { notWords } from './not-words.ts';
import { pem } from './pem.ts';
import { pemCertificate } from './pem-certificate.ts';
import { plainIds } from './plain-ids.ts';
import { plainWords } from './plain-words.ts';
import { ppk } from './ppk.ts';
import { pypiMacaroon } from './pypi-macaroon.ts';
import { serviceAccount } from './service-account.ts';
import { signedUrl } from './signed-url.ts';
import { solanaKey } from './solana-key.ts';
import { stockPassword } from './stock-password.ts';
import { strkey } from './strkey.ts';
import { unattendPassword } from './unattend-password.ts';
import { urlLogin } from './url-login.ts';
import { winscpPassword } from './winscp-password.ts';
import { zuploCrc32 } from './zuplo-crc32.ts';

/** Every check by the name that rules call it. */
export const checks: Readonly<Record<string, Check>> = {
  'aws-account': awsAccount,
  'aws-presigned': awsPresigned,
  'azure-sas': azureSas,
  'azure-signature': azureSignature,
  base58check,
  'base64-json': base64Json,
  'base64-text': base64Text,
  'basic-auth': basicAuth,
  bech32,
  'bedrock-key': bedrockKey,
  bip39,
  'cisco-type7': ciscoType7,
  'clerk-host': clerkHost,
  'client-certificate': clientCertificate,
  'cloudflare-crc32': cloudflareCrc32,
  'confluent-crc32': confluentCrc32,
  'discord-user': discordUser,
  'docker-config': dockerConfig,
  'ecr-login': ecrLogin,
  'github-crc32': base62Crc32,
  'gitlab-routable': gitlabRoutable,
  'gpp-password': gppPassword,
  'grafana-crc32': grafanaCrc32,
  'jetbrains-password': jetbrainsPassword,
  jwt,
  'matrix-crc32': matrixCrc32,
  mode,
  'netbird-crc32': base62Crc32,
  'not-words': notWords,
  'npm-crc32': base62Crc32,
  pem,
  'pem-certificate': pemCertificate,
  'plain-ids': plainIds,
  'plain-words': plainWords,
  ppk,
  'pypi-macaroon': pypiMacaroon,
  'service-account': serviceAccount,
  'signed-url': signedUrl,
  'solana-key': solanaKey,
  'stock-password': stockPassword,
  strkey,
  'unattend-password': unattendPassword,
  'url-login': urlLogin,
  'winscp-password': winscpPassword,
  'zuplo-crc32': zuploCrc32,
};
