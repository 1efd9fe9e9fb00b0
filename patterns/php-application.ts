/** Passwords and keys in configuration files of PHP applications and frameworks. */

import type { Provider } from '#model/provider';

export default {
  name: 'PHP applications',
  docs: 'https://cheatsheetseries.owasp.org/cheatsheets/PHP_Configuration_Cheat_Sheet.html',
  rules: [
    {
      id: 'php-application-defined-password',
      description: 'A password in a constant that a PHP configuration defines.',
      regex: String.raw`define\s{0,2}\(\s{0,4}['"](?:[A-Z0-9_]{0,30}(?:DB|DATABASE|MYSQL|SQL|FTP|SMTP|MAIL|REDIS|LDAP|SERVER)_?(?:PASS(?:WD|WORD)?|PWD)|_DB_PASSWD_|DBPASS|DBPWD|DB_PASS_WORD)['"]\s{0,4},\s{0,4}['"]([^\s"'<>{}$\x60\\]{4,128})['"]`,
      keywords: ['define'],
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and change everything the site stores, where the database can be reached',
      rotate:
        'Change the password of the database user, then in the file; keep that file out of the repository.',
      examples: [
        { before: "define('DB_PASS', '", secret: ['vJvBA', 'ctspDc3qm'], after: "');" },
        { before: 'define("_DB_PASSWD_", "', secret: ['baWf8x', 'W7mkfi'], after: '");' },
        { before: "define( 'FTP_PASS', '", secret: ['EfMwT', 'JrKkPBAJub', '7'], after: "' );" },
      ],
      counterExamples: [
        ['defi', "ne('DB_PAS", "S', getenv('D", "B_PASS'));"],
        ['define', "('DB_PASS',", " 'root');"],
        ['defin', "e('DB_PASS'", ", '');"],
      ],
    },
    {
      id: 'php-application-config-password',
      description: 'A password in the configuration of MediaWiki, Moodle, phpBB, Nextcloud and their kin.',
      regex: String.raw`(?:\$wg(?:DBpassword|DBadminpassword)|\$CFG->dbpass|\$dbpasswd|\$db_password|\$cfg\['Servers'\]\[\$i\]\['(?:password|controlpass)'\]|['"]dbpassword['"]\s{0,4}=>|\$config\['db_dsnw'\]\s{0,4}=\s{0,4}'mysql://[^:']{1,60}:|\$db\['default'\]\['password'\]|\$mysqli?_pass(?:word|wd)?)\s{0,4}=?>?\s{0,4}['"]([^\s"'<>{}$\x60\\]{4,128})['"]`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and change everything the site stores, where the database can be reached',
      rotate:
        'Change the password of the database user, then in the file; keep that file out of the repository.',
      examples: [
        { before: '$wgDBpassword = "', secret: ['NQqU', 'CPNi2cguz6'], after: '";' },
        { before: "$CFG->dbpass    = '", secret: ['h9th', 'jb4EsFQWpWYs'], after: "';" },
        { before: "  'dbpassword' => '", secret: ['wMyPrS', 'uz2tnDuNn', 'HAv'], after: "'," },
      ],
      counterExamples: [
        ['$wgDB', 'password = "', '";'],
        ['$CFG->', 'dbpass = gete', "nv('DBPASS'", ');'],
        ['$dbp', "asswd = 'pa", "ssword';"],
      ],
    },
    {
      id: 'php-application-application-key',
      description: 'The key that signs or encrypts cookies of a PHP application.',
      regex: String.raw`(?:'cookieValidationKey'\s{0,4}=>|\$config\['encryption_key'\]\s{0,4}=|\$cfg\['blowfish_secret'\]\s{0,4}=|\$wgSecretKey\s{0,4}=|'encryptionKey'\s{0,4}=>|_COOKIE_KEY_['"]\s{0,4},|Security\.salt['"]\s{0,4},|'passwordsalt'\s{0,4}=>|\$CFG->passwordsaltmain\s{0,4}=|'new_cookie_key'\s{0,4}=>)\s{0,4}['"]([^\s'"<>{}\x60\\]{16,128})['"]`,
      minEntropy: 3.5,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      isClass: true,
      canDo: 'forge sessions, and so be any user of the site',
      rotate: 'Set another random value, from the environment; everybody must log in again.',
      examples: [
        {
          before: "'cookieValidationKey' => '",
          secret: ['Pj8HI', 'yI_74PBcAz-M', 'uOp6qxF3tiJ', 'fXgP'],
          after: "',",
        },
        {
          before: "$cfg['blowfish_secret'] = '",
          secret: ['PKYe', 'WCkDW1BQr6QN', '7Bf1u5jqAGf', 'zeXj7'],
          after: "';",
        },
        {
          before: '$wgSecretKey = "',
          secret: ['252e37', '187c3c6d531d', 'ec17bad1fa4f6', '5703cdcf96e7', 'fe509740a6286', '89c126d4'],
          after: '";',
        },
      ],
      counterExamples: [
        ["'cook", 'ieValidationK', "ey' => ''", ','],
        ['$con', "fig['encr", 'yption_ke', "y'] = '';"],
        ['$wgSec', 'retKey = ge', "tenv('KEY');"],
      ],
    },
  ],
} satisfies Provider;
