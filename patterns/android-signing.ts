/** Android: passwords of the keystore that signs an app. */

import type { Provider } from '#model/provider';

export default {
  name: 'Android signing',
  docs: 'https://developer.android.com/studio/publish/app-signing',
  rules: [
    {
      id: 'android-signing-store-password',
      description: 'The password of the keystore that signs an Android app.',
      regex: String.raw`(?:\bstorePassword|\bstore_password|_STORE_PASSWORD|\bSTORE_PASSWORD|\bStorePassword)["']?\s{0,4}(?:=>|[:=(]|\s)\s{0,4}["']?([^\s"'<>{}$\x60\\]{4,128})["']?[\s,);]`,
      minEntropy: 2,
      checks: ['stock-password'],
      stopValues: ['android', 'changeit', 'keystoreproperties'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'open the keystore and sign updates of the app with its key',
      rotate:
        'Change it with keytool -storepasswd; if the keystore leaked too, ask for an upgrade of the upload key in the Play Console.',
      parts: [
        { name: 'alias', rule: 'android-signing-key-alias', withinBytes: 400 },
        { name: 'file', rule: 'android-signing-store-file', withinBytes: 400 },
      ],
      examples: [
        {
          before:
            "signingConfigs {\n  release {\n    storeFile file('acme-release.jks')\n    storePassword '",
          secret: ['cVitM7', 'xyBSkVLG'],
          after: "'\n    keyAlias 'acme'\n  }\n}",
          parts: { file: ['acme-r', 'elease.jks'], alias: ['acme'] },
        },
        {
          before: 'storePassword=',
          secret: ['cZAHiJ', '5NYzaQi3Jk'],
          after: '\nstoreFile=/home/mia/upload.keystore\n',
          parts: { file: ['/home/', 'mia/upload.k', 'eystore'] },
        },
        { before: 'RELEASE_STORE_PASSWORD: "', secret: ['NsgWq', 'cqdaWVHYFyC', '4P'], after: '"\n' },
      ],
      counterExamples: [
        ['store', "Password 'and", "roid'"],
        ['stor', 'ePassword', ' System.gete', 'nv("STORE_PA', 'SSWORD")'],
        ['store', 'Password ', 'keystorePro', 'perties["st', 'orePassword"]'],
        ['store', 'Password=${', 'STORE_PASSWOR', 'D}'],
      ],
    },
    {
      id: 'android-signing-key-password',
      description: 'The password of the key that signs an Android app.',
      regex: String.raw`(?:releaseKeyPassword|uploadKeyPassword|\bkeyPassword|_KEY_PASSWORD|\bKEY_PASSWORD)["']?\s{0,4}(?:=>|[:=(]|\s)\s{0,4}["']?([^\s"'<>{}$%\x60\\#,;()]{4,128})["']?[\s,);]`,
      minEntropy: 2,
      checks: ['stock-password', 'not-words'],
      stopValues: ['android', 'changeit', 'keystoreproperties'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'sign updates of the app, together with the keystore',
      rotate:
        'Change it with keytool -keypasswd; if the keystore leaked too, ask for an upgrade of the upload key in the Play Console.',
      parts: [{ name: 'alias', rule: 'android-signing-key-alias', withinBytes: 400 }],
      examples: [
        {
          before: "    keyAlias 'acme'\n    keyPassword '",
          secret: ['BNhd', '3dtHk72giC'],
          after: "'\n",
          parts: { alias: ['acme'] },
        },
        { before: 'keyPassword=', secret: ['NFeFkX', '2Tcxwxf6v5'], after: '\n' },
        { before: 'releaseKeyPassword = "', secret: ['JNXF', 'HuBt5mPhV', 'hRw'], after: '"\n' },
      ],
      counterExamples: [
        ['keyPa', "ssword 'an", "droid'"],
        ['keyPas', 'sword keystor', 'eProperti', 'es["keyPa', 'ssword"]'],
        ['keyPa', 'ssword=$KEY_', 'PASSWORD'],
        ['connec', 't(key_pass', 'word=None,', ' key_file=', 'None)'],
        ['keyPas', 'sword: Requir', 'ed.'],
      ],
    },
    {
      id: 'android-signing-key-alias',
      description: "The alias of an Android app's signing key.",
      regex: String.raw`(?:KeyAlias|keyAlias|key_alias|KEY_ALIAS)["']?\s{0,4}(?:=>|[:=(]|\s)\s{0,4}["']?([\w.-]{1,60})`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'alias',
      isPartOnly: true,
      examples: [
        { before: "keyAlias '", secret: ['acme'], after: "'" },
        { before: 'RELEASE_KEY_ALIAS=', secret: ['uploa', 'd'], after: '\n' },
      ],
      counterExamples: [
        ['keyA', 'lias $ALIAS'],
        ['keyAl', 'ias: ${ALIAS', '}'],
      ],
    },
    {
      id: 'android-signing-store-file',
      description: "The file of an Android app's keystore.",
      regex: String.raw`(?:storeFile|StoreFile|store_file|STORE_FILE)["']?\s{0,4}(?:=>|[:=(]|\s)\s{0,4}(?:rootProject\.)?(?:file)?\s{0,2}\(?["']?([\w./~-]{3,200}\.(?:jks|keystore|p12|pfx|bks))`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'file',
      isPartOnly: true,
      examples: [
        { before: "storeFile file('", secret: ['acme-r', 'elease.jks'], after: "')" },
        { before: 'storeFile=', secret: ['/home/', 'mia/upload.ke', 'ystore'], after: '\n' },
      ],
      counterExamples: [
        ['store', 'File file(ke', 'ystoreProp', 'erties["stor', 'eFile"])'],
        ['store', 'File=$FILE'],
      ],
    },
  ],
} satisfies Provider;
