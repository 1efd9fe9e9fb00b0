/** WordPress: the password of its database and the keys of its cookies in wp-config.php. */

import type { Provider } from '#model/provider';

export default {
  name: 'WordPress',
  docs: 'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/',
  rules: [
    {
      id: 'wordpress-database-password',
      description: 'The database password in wp-config.php.',
      regex: String.raw`define\s{0,2}\(\s{0,4}["']DB_PASSWORD["']\s{0,4},\s{0,4}["']([^\s"'<>{}\x60\\]{4,128})["']`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      isClass: true,
      canDo: 'read and change everything the site stores, where the database can be reached',
      rotate:
        'Change the password of the database user, then in wp-config.php; keep that file out of the repository.',
      parts: [
        { name: 'user', rule: 'wordpress-database-user' },
        { name: 'host', rule: 'wordpress-database-host' },
      ],
      examples: [
        {
          before: "define( 'DB_NAME', 'blog' );\ndefine( 'DB_USER', 'blog_rw' );\ndefine( 'DB_PASSWORD', '",
          secret: ['45uqe', 'JnXQ8mHDzmn'],
          after: "' );\ndefine( 'DB_HOST', 'db.acme.test' );\n",
          parts: { user: ['blog_', 'rw'], host: ['db.acm', 'e.test'] },
        },
        { before: 'define("DB_PASSWORD","', secret: ['hqjtQv', 'E48duE!'], after: '");' },
      ],
      counterExamples: [
        ['define', "( 'DB_PAS", "SWORD', 'pass", "word_here' )", ';'],
        ['defin', "e('DB_PASS", "WORD', geten", "v('DB_PASSW", "ORD'));"],
        ['define', "('DB_PASS", "WORD', '')", ';'],
      ],
    },
    {
      id: 'wordpress-database-user',
      description: 'The database user in wp-config.php.',
      regex: String.raw`define\s{0,2}\(\s{0,4}["']DB_USER["']\s{0,4},\s{0,4}["']([^\s"'<>{}]{1,100})["']`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: "define( 'DB_USER', '", secret: ['blog_r', 'w'], after: "' );" },
        { before: 'define("DB_USER","', secret: ['wordp', 'ress'], after: '");' },
      ],
      counterExamples: [
        ['defi', "ne('DB_USER", "', getenv('", "DB_USER')", ');'],
        ['defi', "ne('DB_USER',", " '');"],
      ],
    },
    {
      id: 'wordpress-database-host',
      description: 'The database host in wp-config.php.',
      regex: String.raw`define\s{0,2}\(\s{0,4}["']DB_HOST["']\s{0,4},\s{0,4}["']([\w.:/-]{1,200})["']`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        { before: "define( 'DB_HOST', '", secret: ['db.ac', 'me.test'], after: "' );" },
        { before: 'define("DB_HOST","', secret: ['10.0.', '0.4:3306'], after: '");' },
      ],
      counterExamples: [
        ['defi', "ne('DB_HO", "ST', geten", "v('DB_HOST'))", ';'],
        ['defin', "e('DB_HOST',", ' $host);'],
      ],
    },
    {
      id: 'wordpress-key',
      description: "A key that signs or encrypts the site's login cookies.",
      regex: String.raw`\b(?:SECURE_AUTH|LOGGED_IN|AUTH|NONCE)_KEY["']?\s{0,12}(?:,|=|=>|:)\s{0,12}["']([^"'\r\n\\]{60,72})["']`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'forge login cookies, together with its salt and a look into the users table',
      rotate:
        'Replace all eight keys and salts (api.wordpress.org/secret-key/1.1/salt/ makes new ones); everybody must log in again.',
      docs: 'https://developer.wordpress.org/advanced-administration/security/',
      parts: [{ name: 'salt', rule: 'wordpress-salt', withinBytes: 1000 }],
      examples: [
        {
          before: "define('AUTH_KEY',         '",
          secret: [
            'k+}9h',
            ']P2!Wz|D~r4',
            'Xn(8vQ@bL5m',
            'T;c7Jf&Ye3G',
            's>uK6,oHiR1',
            '-Za^VwxE0Bp',
            '=q%tN',
          ],
          after:
            "');\ndefine('AUTH_SALT',        '3xV]w8;Jq~R2+n(Lz5@Ty|Kc6!Hb^9Gd&Mf4>Ps,Xe7-Wa=Ur1?Nh0*Bi)oZ%kC_j');\n",
          parts: {
            salt: [
              '3xV]w8',
              ';Jq~R2+n(Lz',
              '5@Ty|Kc6!Hb^',
              '9Gd&Mf4>Ps,',
              'Xe7-Wa=Ur1',
              '?Nh0*Bi)oZ%kC',
              '_j',
            ],
          },
        },
        {
          before: "LOGGED_IN_KEY='",
          secret: [
            'y7[R}',
            'q2#L|nZ~x5@V',
            '+k8;Hc(T!w',
            '4^Jb&Gf9>Ms,',
            'Pd3-Xa=Ke6?',
            'Uh1*Br)oN%',
            'iC_tWz0u',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        ['defin', "e('AUTH_KE", "Y', 'put your", ' unique phr', "ase here')", ';'],
        ['defin', "e( 'NONCE_KEY", "', getenv", "('NONCE_KEY", "') );"],
        ['AUTH_', 'KEY="6yAY', 'Ffldn53Hhg', 'CA"'],
      ],
    },
    {
      id: 'wordpress-salt',
      description: "A salt of the site's keys.",
      regex: String.raw`\b(?:SECURE_AUTH|LOGGED_IN|AUTH|NONCE)_SALT["']?\s{0,12}(?:,|=|=>|:)\s{0,12}["']([^"'\r\n\\]{60,72})["']`,
      minEntropy: 4,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'Replace all eight keys and salts.',
      partName: 'salt',
      isPartOnly: true,
      examples: [
        {
          before: "define('NONCE_SALT', '",
          secret: [
            'q6]K',
            '}z3#W|mY~c8@',
            'R+v5;Jd(N',
            '!x9^Hf&Lb2',
            '>Tg,Ps4-Xe',
            '=Ua7?Kh0*Br)',
            'oM%iZ_tGw1u',
          ],
          after: "');",
        },
        {
          before: "AUTH_SALT='",
          secret: [
            'w4]T',
            '}h7#P|kV~',
            'b2@N+z9;Gc(R!',
            'y6^Jd&Mf3>',
            'Ls,Xe8-Wa=Ku5',
            '?Qh1*Bi)oE%rC',
            '_nZx0p',
          ],
          after: "'",
        },
      ],
      counterExamples: [
        ['defin', "e('AUTH_S", "ALT', 'put y", 'our unique ph', 'rase here', "');"],
        ['AUTH_S', "ALT='short'"],
      ],
    },
  ],
} satisfies Provider;
