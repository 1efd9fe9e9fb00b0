/**
 * Firebase: what its configuration files carry into apps, and the server-side secrets of its
 * older services. Keys in app configurations are meant to be there, but are Google API keys.
 */

import type { Provider } from '#model/provider';

const appKey = {
  severity: 'low',
  confidence: 'high',
  audience: 'public',
  canDo:
    'identify the app to Firebase, which is its purpose; without restrictions also call other APIs of the project, Gemini among them, at its cost',
  rotate:
    'Restrict the key to the Firebase APIs and to this app in the Cloud console; check the security rules of the database and the storage.',
  docs: 'https://firebase.google.com/docs/projects/api-keys',
} as const;

export default {
  name: 'Firebase',
  docs: 'https://firebase.google.com/docs/projects/api-keys',
  rules: [
    {
      ...appKey,
      id: 'firebase-web-config',
      description: 'The API key in the Firebase configuration of a web app.',
      regex: String.raw`apiKey["']?\s{0,8}[:=]\s{0,8}["'](AIza[\w-]{35})["'],\s{0,40}["']?authDomain`,
      verify: 'services',
      parts: [{ name: 'database', rule: 'firebase-database', acrossFiles: true }],
      examples: [
        {
          before: 'const firebaseConfig = {\n  apiKey: "',
          secret: ['AIzaSypBhTZ', 'hLZHYDu6QsV', 'EsDxYTp35MC', 'fSTftm'],
          after: [
            '",\n  authDomain: "acme.firebaseapp.com",\n  databaseURL: "https://',
            ...['acme-shop.f', 'irebaseio.c', 'om'],
            '",\n};',
          ].join(''),
          parts: { database: ['acme-shop.f', 'irebaseio.c', 'om'] },
        },
        {
          before: 'const firebaseConfig = {\n  apiKey: "',
          secret: ['AIza', 'Sy6zubuTGmEtiP8XR1F', 'BTjJM3ILZ7505V4I'],
          after: '",\n  authDomain: "acme.firebaseapp.com",\n  projectId: "acme"\n};',
        },
        {
          before: '{"apiKey":"',
          secret: ['AIza', 'Sy2XFYXNPOOENtBrAnw', '-DHrjtchBdrLYcx4'],
          after: '","authDomain":"acme.firebaseapp.com"}',
        },
      ],
      counterExamples: [
        ['apiKey: "AIza', 'SyhrbTUprk69', 'pNFIZZSUI1", authDomain: "acme.firebaseapp.com"'],
        'apiKey: process.env.FIREBASE_KEY, authDomain: "acme.firebaseapp.com"',
      ],
    },
    {
      ...appKey,
      id: 'firebase-app-config',
      description: 'The API key in the Firebase configuration of an Android or iOS app.',
      regex: String.raw`(?:"current_key"\s{0,8}:\s{0,8}"|<key>API_KEY</key>\s{0,20}<string>|"google_api_key"[^>]{0,40}>)(AIza[\w-]{35})["<]`,
      verify: 'services',
      parts: [{ name: 'database', rule: 'firebase-database', acrossFiles: true }],
      examples: [
        {
          before: [
            '{"project_info": {"firebase_url": "https://',
            ...['northwind-a', 'pp.firebase', 'io.com'],
            '"}, "api_key": [{"current_key": "',
          ].join(''),
          secret: ['AIzaSyJXsvn', 'QrdwSDc6B5I', 'lLoC1gisvcv', '-fs_Xm'],
          after: '"}]}',
          parts: { database: ['northwind-a', 'pp.firebase', 'io.com'] },
        },
        {
          before: '"api_key": [{\n  "current_key": "',
          secret: ['AIza', 'SyHQtkahwtPHjfhP9h3', 'O07crceYesDcY1b2'],
          after: '"\n}]',
        },
        {
          before: '<key>API_KEY</key>\n\t<string>',
          secret: ['AIza', 'Syox5tZvoAsuWkWqHs0', 'IGzGretWxFyjHGis'],
          after: '</string>',
        },
        {
          before: '<string name="google_api_key" translatable="false">',
          secret: ['AIza', 'SyXJfKwBKFTWJskuXuJ', 'VyAV1km7_cemuT29'],
          after: '</string>',
        },
      ],
      counterExamples: ['"current_key": "YOUR_API_KEY"', '<key>API_KEY</key><string>$(API_KEY)</string>'],
    },
    {
      id: 'firebase-messaging-server-key',
      description:
        'A legacy server key of Firebase Cloud Messaging. The API that took it was shut down in 2024.',
      regex: String.raw`\b(AAAA[\w-]{7}:APA91b[\w-]{134})(?:[^\w-]|$)`,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing any more; until July 2024 it sent push messages to every user of the app',
      rotate: 'Remove it from the code. Messages are sent with a service account now.',
      docs: 'https://firebase.google.com/docs/cloud-messaging/migrate-v1',
      examples: [
        {
          before: 'Authorization: key=',
          secret: [
            'AAAA',
            'Q24U8m4:APA',
            '91bm_8_9jE6O4dzQ1-kBDvPnBMzEm1DBXqV2phXDSFEk0BG6',
            'x7CLsgcCPWxL7CQ74M0xmenmsEIedvTLfVOcoCZw0bGW4',
            'grxNa15osxX1F-x0iTjxpoRHUqevRA2mhiAxPN9Q9J7T',
          ],
          after: '\n',
        },
        {
          before: "$serverKey = '",
          secret: [
            'AAAA',
            'qijb2rU:APA',
            '91bx2tFtErQrT88S9rI-PbwdiVW2veTyniWSuz5RPtQNP8mu',
            '_AvbYtrfAfvXQQKfvsNkqpTIWlzYb3_RJTHHFFla-QBtF',
            'fANcpbk3nAjGjSEa69Qr7mJ0aghF5LdCGO1I_TIUlPpw',
          ],
          after: "';",
        },
      ],
      counterExamples: [
        ['key=AAAA', '5ZvdQ2E:APA91b9MfspaP__K9tQ2fMJ1xFPNPFKfPO-v', 'KSffl69qUX8CEphtY9Bs2DMSDrBjRq'],
        [
          'device token: QOPjjJCw6dt',
          '7rUvAgfxG6I:APA91bg26uWwb-AVhg3OhXKX2j5p-JUVGI17C-eyUXMvFE8taJm',
          'wHe0gcKhV6TylP8NImF987i_gvJ-6Kgkep1ni1AGowOFi',
          'RPQkGLM-I0mWlsOUAhT6YzZXwO0ppq-mhbgxaM12BxvZ',
        ],
      ],
    },
    {
      id: 'firebase-database-secret',
      description: 'A legacy database secret of Firebase, which passes all security rules.',
      keyed: {
        names: [
          ...[
            'firebase_secret',
            'firebasesecret',
            'firebase-secret',
            'firebase_database_secret',
            'firebase_db_secret',
          ],
          ...[
            'database_secret',
            'firebase_auth_secret',
            'firebase_token_secret',
            'firebaseio.com/.json?auth',
          ],
        ],
        value: '[A-Za-z0-9]{40}',
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and write everything in the Realtime Database of the project',
      rotate:
        'In the project settings, Service accounts, Database secrets: add another, move to it, revoke this one. Better: use the Admin SDK.',
      docs: 'https://firebase.google.com/docs/database/rest/auth',
      examples: [
        { before: 'FIREBASE_SECRET=', secret: ['HqwdULUqQHJoCaR3FYtM', 'nWPyGG9rqCrIhZZ4bx0v'], after: '\n' },
        {
          before: '"firebaseSecret": "',
          secret: ['sElVmuCnBCygcC7TIGP5', 'kLAgq0JTFnpcwayOpHuS'],
          after: '",',
        },
        {
          before: "firebase_database_secret: '",
          secret: ['6QPuOhuBZOEOYzDE8L4f', 'U2tm2kHrg9IQUQ3QyDws'],
          after: "'\n",
        },
      ],
      counterExamples: [
        ['FIREBASE_SECRET=cc440a7f24a102afa629', '3cc8a49150e6dd197fcb'],
        ['FIREBASE_SECRET=MVOPakGj3UHskxwh', 'LAEUkyVHTCuHsEYp'],
      ],
    },

    {
      id: 'firebase-database',
      description: 'The host of a Firebase Realtime Database.',
      regex: String.raw`\bhttps://([a-z0-9][a-z0-9-]{3,62}\.firebaseio\.com)\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'nothing by itself, unless the database lets anybody read it',
      rotate: 'It need not be changed. Write rules that let only signed-in users read and write.',
      docs: 'https://firebase.google.com/docs/database/security',
      partName: 'database',
      isPartOnly: true,
      examples: [
        { before: 'databaseURL: "https://', secret: ['acme-shop', '.firebaseio.com'], after: '",\n' },
        {
          before: '"firebase_url": "https://',
          secret: ['northwind-default-rtdb', '.firebaseio.com'],
          after: '"',
        },
      ],
      counterExamples: ['https://firebaseio.com/', 'https://${PROJECT}.firebaseio.com'],
    },
  ],
  verify: {
    services: {
      code: 'google-api-key',
      docs: 'https://cloud.google.com/docs/authentication/api-keys',
      effect: 'counts-quota',
      hosts: [
        'generativelanguage.googleapis.com',
        'youtube.googleapis.com',
        'identitytoolkit.googleapis.com',
        'maps.googleapis.com',
        'translation.googleapis.com',
        '{database}.firebaseio.com',
      ],
    },
  },
} satisfies Provider;
