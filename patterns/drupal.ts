/** Drupal: the database password and the hash salt in settings.php. */

import type { Provider } from '#model/provider';

export default {
  name: 'Drupal',
  docs: 'https://www.drupal.org/docs/administering-a-drupal-site',
  rules: [
    {
      id: 'drupal-hash-salt',
      description: 'The salt of one-time logins and forms of a Drupal site.',
      regex: String.raw`\$settings\[['"]hash_salt['"]\]\s{0,4}=\s{0,4}['"]([\w+/=-]{32,128})['"]`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'forge links that log in without a password, with a look into the users table',
      rotate: 'Set another random value; open links end.',
      examples: [
        {
          before: "$settings['hash_salt'] = '",
          secret: [
            'pTrGhf',
            'mXQX0LTpy-zdi',
            'oPt_VctvLB',
            'yCmPjgZLptT_1',
            'YtImjs5Z1',
            'nBXHjXJzEF',
            'M5jfYGdTYH8',
            'yb',
          ],
          after: "';",
        },
        {
          before: '$settings["hash_salt"]="',
          secret: ['kB9K', 'Wvu1LsD-BK-r', 'CPoK6c3fK', 'xAySINcPv', 'tSNrm4NIj-b', 'YDSuOWbYy6'],
          after: '";',
        },
      ],
      counterExamples: [
        ['$sett', "ings['hash_sa", "lt'] = ''", ';'],
        ['$sett', "ings['hash_sa", "lt'] = file_", 'get_content', "s('/var/sal", "t');"],
      ],
    },
    {
      id: 'drupal-database-password',
      description: 'The database password in settings.php of Drupal.',
      regex: String.raw`\$databases\[[^;]{0,400}?['"]password['"]\s{0,4}=>\s{0,4}['"]([^\s"'<>{}$\x60\\]{4,128})['"]`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      isClass: true,
      canDo: 'read and change everything the site stores, where the database can be reached',
      rotate:
        'Change the password of the database user, then in the file; keep that file out of the repository.',
      parts: [{ name: 'user', rule: 'drupal-database-user', withinBytes: 300 }],
      examples: [
        {
          before:
            "$databases['default']['default'] = array (\n  'database' => 'cms',\n  'username' => 'cms_rw',\n  'password' => '",
          secret: ['mchk', 't4YVCabKn5'],
          after: "',\n  'host' => 'db.acme.test',\n);",
          parts: { user: ['cms_rw'] },
        },
        {
          before: "$databases['default']['default'] = ['driver' => 'pgsql', 'password' => '",
          secret: ['w756', 'ndm8DBTknG', 'ji'],
          after: "'];",
        },
      ],
      counterExamples: [
        [
          '$data',
          "bases['def",
          "ault']['d",
          "efault'] =",
          " ['passwor",
          "d' => getenv(",
          "'DB_PASSWORD",
          "')];",
        ],
        ['$data', "bases['defau", "lt']['default", "'] = ['passwo", "rd' => 'pa", "ssword'];"],
      ],
    },
    {
      id: 'drupal-database-user',
      description: 'The database user in settings.php of Drupal.',
      regex: String.raw`\$databases\[[^;]{0,300}?['"]username['"]\s{0,4}=>\s{0,4}['"]([^\s'"$]{1,80})['"]`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        {
          before: "$databases['default']['default'] = ['username' => '",
          secret: ['cms_r', 'w'],
          after: "'];",
        },
        {
          before: '$databases["x"]["default"] = array("username" => "',
          secret: ['reade', 'r'],
          after: '");',
        },
      ],
      counterExamples: [
        ["['use", "rname' => 'm", "ia']"],
        ['$datab', "ases['a']['", "b'] = ['us", "ername' => ", "getenv('U')", '];'],
      ],
    },
  ],
} satisfies Provider;
