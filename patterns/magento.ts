/** Magento and Adobe Commerce: the crypt key and the database password in env.php. */

import type { Provider } from '#model/provider';

export default {
  name: 'Magento',
  docs: 'https://experienceleague.adobe.com/en/docs/commerce-operations/configuration-guide/files/config-reference-envphp',
  rules: [
    {
      id: 'magento-crypt-key',
      description: 'The key with which a Magento shop encrypts, payment data among it.',
      regex: String.raw`'crypt'\s{0,4}=>\s{0,4}(?:\[|array\s{0,2}\()\s{0,20}'key'\s{0,4}=>\s{0,4}'((?:base64)?[A-Za-z0-9+/=]{32,64})`,
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'forge tokens of administrators and decrypt what the shop stores encrypted',
      rotate:
        'Under System, Manage Encryption Key: generate another (on current versions with the command encryption:key:change).',
      examples: [
        {
          before: "'crypt' => [\n    'key' => '",
          secret: ['b96af4', '9dc82b8f6f3e', '0f7061412b04', '6c'],
          after: "'\n],",
        },
        {
          before: "'crypt' => array('key' => '",
          secret: ['base', '64AXUoLtjhk', 'ASgf0Q8KR', 'wRmqVH5yeybEz', 'KvBQX0Cy7k', 'Z1='],
          after: "')",
        },
      ],
      counterExamples: [
        ["'cry", "pt' => ['key", "' => '']"],
        ["'crypt", "' => ['key' =", "> getenv('KEY", "')]"],
      ],
    },
    {
      id: 'magento-database-password',
      description: 'The database password in env.php of Magento.',
      regex: String.raw`'dbname'\s{0,4}=>\s{0,4}'[^']{1,80}',\s{0,20}'username'\s{0,4}=>\s{0,4}'[^']{1,80}',\s{0,20}'password'\s{0,4}=>\s{0,4}'([^\s"'<>{}$\x60\\]{4,128})'`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      isClass: true,
      canDo: 'read and change everything the site stores, where the database can be reached',
      rotate:
        'Change the password of the database user, then in the file; keep that file out of the repository.',
      parts: [{ name: 'user', rule: 'magento-database-user', withinBytes: 120 }],
      examples: [
        {
          before: "'host' => 'db.acme.test',\n'dbname' => 'shop',\n'username' => 'shop_rw',\n'password' => '",
          secret: ['w9SW', 'NEkji2bNQf'],
          after: "',\n",
          parts: { user: ['shop_', 'rw'] },
        },
        {
          before: "['dbname' => 'm2', 'username' => 'magento2', 'password' => '",
          secret: ['SPqQV', 'NiZPMjBzyS7'],
          after: "']",
          parts: { user: ['magent', 'o2'] },
        },
      ],
      counterExamples: [
        ["'dbna", "me' => 'shop'", ", 'usernam", "e' => 'x', 'p", "assword' => ", "''"],
        ["'dbn", "ame' => 'sho", "p', 'username", "' => 'x', 'p", "assword' => ", "'db_passw", "ord'"],
      ],
    },
    {
      id: 'magento-database-user',
      description: 'The database user in env.php of Magento.',
      regex: String.raw`'dbname'\s{0,4}=>\s{0,4}'[^']{1,80}',\s{0,20}'username'\s{0,4}=>\s{0,4}'([^\s'$]{1,80})'`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: "'dbname' => 'shop', 'username' => '", secret: ['shop', '_rw'], after: "'" },
        { before: "'dbname' => 'm2',\n'username' => '", secret: ['mage', 'nto2'], after: "'," },
      ],
      counterExamples: [
        ["'dbna", "me' => 's", "hop', 'us", "ername' => ", "''"],
        ["'usern", "ame' => 'm", "ia'"],
      ],
    },
  ],
} satisfies Provider;
