/** Java keystores: their passwords on command lines, in server configurations and system properties. */

import type { Provider } from '#model/provider';

export default {
  name: 'Java keystores',
  docs: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html',
  rules: [
    {
      id: 'keystore-password-command',
      description: 'The password of a keystore on a command line.',
      regex: String.raw`\b(?:keytool|jarsigner)\b[^\r\n]{0,400}?\s-(?:storepass|keypass|srcstorepass|deststorepass|srckeypass|destkeypass)[ =]{1,2}["']?([^\s"'<>{}$\x60\\]{4,128})`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'open the keystore, if he has it, and use its private keys',
      rotate: 'Change it with keytool -storepasswd; hand it over with -storepass:env or -storepass:file.',
      examples: [
        {
          before: 'keytool -genkeypair -alias acme -keyalg RSA -keystore acme.jks -storepass ',
          secret: ['MQprvA', 'jaqFKhm7'],
          after: '\n',
        },
        {
          before: 'RUN jarsigner -keystore /k/acme.jks -storepass "',
          secret: ['dPs6He', 'kHTVCJdq9A'],
          after: '" app.jar acme',
        },
      ],
      counterExamples: [
        ['keytoo', 'l -list -k', 'eystore c', 'acerts -st', 'orepass c', 'hangeit'],
        ['keyt', 'ool -impor', 'tcert -store', 'pass $STORE', 'PASS -file ca', '.pem'],
      ],
    },
    {
      id: 'keystore-password-apksigner-command',
      description: 'The password of a keystore on a command line that signs an Android app.',
      regex: String.raw`\s--(?:ks|key)-pass[ =]pass:["']?([^\s"'<>{}$\x60\\]{4,128})`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'sign updates of the app, together with the keystore',
      rotate: 'Change it with keytool -storepasswd; hand it over with --ks-pass env: or file:.',
      docs: 'https://developer.android.com/tools/apksigner',
      examples: [
        {
          before: 'apksigner sign --ks acme.jks --ks-pass pass:',
          secret: ['X7PBSV', 'kUimPzf8'],
          after: ' app.apk',
        },
        {
          before: 'run: apksigner sign --ks-key-alias upload --key-pass=pass:',
          secret: ['3t623', 'YBVnYAiM45u'],
          after: ' app.apk\n',
        },
      ],
      counterExamples: [
        ['apksig', 'ner sign -', '-ks acme.jks ', '--ks-pass', ' pass:$KS', '_PASS app.ap', 'k'],
        ['apks', 'igner sig', 'n --ks ac', 'me.jks --ks-', 'pass env:K', 'S_PASS app.', 'apk'],
      ],
    },
    {
      id: 'keystore-password-property',
      description: 'The password of a keystore in system properties or a server configuration.',
      regex: String.raw`(?i:\bkey-?store-?pass(?:word|phrase)?|\bssl[._-]key-?store[._-]password|\bcertificateKeystorePassword|\bssl\.key\.password|\bkey-store-password)["']?\s{0,4}[=:]\s{0,4}["']?([^\s"'<>{}$\x60\\]{4,128})`,
      keywords: [
        'keystorepass',
        'keystore-pass',
        'key-store-pass',
        'key-storepass',
        'keystore.password',
        'keystore_password',
        'keystore-password',
        'ssl.key.password',
        'key-store.password',
        'key-store_password',
      ],
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'open the keystore, if he has it, and use its private keys',
      rotate: 'Change it with keytool -storepasswd, then in the configuration.',
      examples: [
        { before: 'server.ssl.key-store-password=', secret: ['qeJnX', 'Q8mHDzmnh'], after: '\n' },
        {
          before: '<Connector port="8443" keystoreFile="conf/acme.jks" keystorePass="',
          secret: ['qjtQ', 'vE48duE6'],
          after: '" />',
        },
        {
          before: 'java -Djavax.net.ssl.keyStorePassword=',
          secret: ['xAXEej', 'cn64GgfC'],
          after: ' -jar app.jar',
        },
        { before: 'ssl.keystore.password=', secret: ['A74B', 'MGg7NM7KGEbB'], after: '\n' },
      ],
      counterExamples: [
        ['serv', 'er.ssl.key-', 'store-passwor', 'd=changeit'],
        ['-Djava', 'x.net.ssl.', 'keyStorePa', 'ssword=$P', 'ASS'],
        ['ssl.', 'keystore.pa', 'ssword=${KEYS', 'TORE_PASSW', 'ORD}'],
      ],
    },
  ],
} satisfies Provider;
