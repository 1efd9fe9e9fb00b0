/** Passwords that keystores are protected with when nobody chose one. */

/**
 * The likeliest first: `android` is that of Android's debug keys, `changeit` that of Java, the rest
 * stands in manuals of Tomcat, Spring, Jetty, Kafka, Firebase, Google Cloud and openssl.
 */
export const defaultPasswords: readonly string[] = [
  'android',
  'changeit',
  'password',
  '',
  'notasecret',
  '123456',
  'changeme',
  'secret',
  'keystore',
  'storepass',
  'keypass',
  'test',
  'test123',
  'test1234',
  'password123',
  'qwerty',
  'admin',
  'default',
  'confluent',
  'spring',
  'tomcat',
  'debug',
  'release',
  '12345678',
];

/** A keystore's password for people. */
export function passwordName(password: string): string {
  return password === '' ? 'the empty password' : `the default password "${password}"`;
}
