/** The checks that need a program, by the name that pattern files give them (`CodeVerifier.code`). Each is loaded when it is first asked for. */

import type { Check } from './check.ts';

const checks: Readonly<Record<string, () => Promise<{ readonly check: Check }>>> = {
  'aws-sts': () => import('./code/aws-sts.ts'),
  'azure-entra': () => import('./code/azure-entra.ts'),
  'google-adc': () => import('./code/google-adc.ts'),
  'google-api-key': () => import('./code/google-api-key.ts'),
  'google-service-account': () => import('./code/google-service-account.ts'),
  amqp: () => import('./code/amqp.ts'),
  jwt: () => import('./code/jwt.ts'),
  ldap: () => import('./code/ldap.ts'),
  mongodb: () => import('./code/mongodb.ts'),
  mysql: () => import('./code/mysql.ts'),
  postgres: () => import('./code/postgres.ts'),
  redis: () => import('./code/redis.ts'),
  smtp: () => import('./code/smtp.ts'),
  'alibaba-sts': () => import('./code/alibaba-sts.ts'),
  'azure-app-configuration': () => import('./code/azure-app-configuration.ts'),
  'azure-cosmos': () => import('./code/azure-cosmos.ts'),
  'azure-messaging': () => import('./code/azure-messaging.ts'),
  'azure-storage': () => import('./code/azure-storage.ts'),
  'twitter-user': () => import('./code/twitter-user.ts'),
  'atlas-digest': () => import('./code/atlas-digest.ts'),
  kraken: () => import('./code/kraken.ts'),
  'oauth2-client-credentials': () => import('./code/oauth2-client-credentials.ts'),
  'ssh-key': () => import('./code/ssh-key.ts'),
};

/** The names that pattern files may use. */
export const codeCheckNames: readonly string[] = Object.keys(checks);

/** The check of that name; `undefined` where there is none. */
export async function codeCheck(name: string): Promise<Check | undefined> {
  const load = Object.hasOwn(checks, name) ? checks[name] : undefined;
  return load === undefined ? undefined : (await load()).check;
}
