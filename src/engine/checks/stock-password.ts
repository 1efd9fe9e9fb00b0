/**
 * Keeps passwords that everybody writes into documentation, tests and defaults out of rules that
 * have no better mark than the place where a password stands.
 */

import { isNoValue } from '#engine/placeholders';
import type { Check } from './check.ts';

/** Whole passwords of manuals, images and samples, lower case, beyond the words that `placeholders.ts` knows. */
const stock = new Set(
  `admin123 adminadmin amqp app bitnami cassandra cat changeit clickhouse db dba dbpass dev docker elastic
  elasticpassword foobared guest123 hr hunter2 influxdb ldap letmein local login manager mariadb mongo mongodb
  mysql neo4j neo4jpassword notasecret opensearch oracle p4ssw0rd p@55w0rd p@ssw0rd p@ssword passpass passw0rd password!
  postgres postgresql prisma pw qwerty qwerty123 rabbit rabbitmq redis root123 rootpass rootpassword rootroot s3cr3t sa
  scott secretpassword secretsecret service someone something strongpassword supersecret system temp tiger tomcat
  api_token apikey api_key x-oauth-basic x-token-auth oauth2 base64 sha256 sha512 hs256 utf-8 application/json scram-sha-256
  not-a-secret toor verysecret welcome welcome1 whatever xxx xxxxx yyy yyyyyy zzz your-password`.split(/\s+/),
);

/** The word for it, dressed up: `my_password`, `the-secret-pw`, `user_pass123!`, `yourstrong(!)password`. */
const dressed =
  /^[<([]?(?:(?:my|your|our|the|some|other|another|a|an|new|old|db|data ?base|user|app|admin|root|test|dev|prod|local|mysql|pg|postgres|mariadb|mongo|redis|oracle|ldap|smtp|e?mail|ftp|account|login|server|client|key|key_?store|trust_?store|store|proxy|svn|git|sql|super|very|top|strong|secure|secret|plain|clear|text|encrypted|hashed|actual|real|correct|wrong|bad|good|initial|default|any|enter|insert|type|use|change|jks|postgresql|replication|forgot|a|ch[o0]{2}se|set)[-_ .(!)]{0,3}){0,5}(?:p[a@4][s5$]{2}(?:w[o0]rd|wd|phrase|code)?|pwd?|secret|word|key|token|here|user)[-_ .]?(?:here|value|string|hash|[0-9!@#]{0,5})[>)\]]?$/i;

/** Code that reads the password from somewhere: `process.env.DB_PASSWORD`, `this.password`. */
const expression =
  /^(?:process\.env|os\.environ|import\.meta|system\.|environment\.|getenv|env\(|config[.[]|settings[.[]|self\.|this\.|args\.|options\.|params\.|request\.|secrets\.|vars?\.|local\.|data\.|module\.|user\.|form\.|connection\.|input\[|(?:vault|op|file|https?|ref\+\w{1,12}):|!vault|\/(?:run|etc|var|home)\/|[a-z]\w{0,40}\()/i;

/** True for a password that stands in manuals, or that is a reference, a type or a word for "password". */
export function isStockPassword(password: string): boolean {
  return (
    isNoValue(password) ||
    stock.has(password.toLowerCase()) ||
    dressed.test(password) ||
    expression.test(password)
  );
}

/** Drops stock passwords and what only refers to one; passes the rest. */
export const stockPassword: Check = ({ secret }) => ({
  outcome: isStockPassword(secret) ? 'drop' : 'pass',
});
