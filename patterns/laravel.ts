/** Laravel: the key that encrypts cookies and sessions. */

import type { Provider } from '#model/provider';

export default {
  name: 'Laravel',
  docs: 'https://laravel.com/docs/encryption',
  rules: [
    {
      id: 'laravel-app-key',
      description: 'The application key of a Laravel site.',
      regex: String.raw`(?i:key|keys)["'\s,:=>\]()]{1,24}(base64:(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{22}==))(?:[^A-Za-z0-9+/=]|$)`,
      keywords: ['base64:'],
      minEntropy: 3.5,
      // Those of Laravel's manual.
      stopValues: [
        ['base64:', 'j63qrtdlub5nuzvp+', 'kb8yiorgs6qfyhkv', 'o6u7179sty='].join(''),
        ['base64:', '2nlsgfgzyoae2ax3e', 'f2lyq/hh6qghbgli', 'q5ul+gp8/w='].join(''),
      ],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'decrypt and forge the cookies of the site, and with a cookie session driver run code on its server',
      rotate:
        'Run "php artisan key:generate" (sessions end; encrypted columns must be encrypted anew; APP_PREVIOUS_KEYS helps).',
      examples: [
        {
          before: 'APP_KEY=',
          secret: ['base', '64:85BNHj8N9', 'KHFcBzqRmuDX', 'HI5UqSI/yo', 'tJfSbyWEWdQ', 'J='],
          after: '\n',
        },
        {
          before: "'key' => env('APP_KEY', '",
          secret: ['base64', ':CUuHpu0RxBaV', 'pQXm7XsrBugU', '+CD61EPms', 'b3FvTS7Dl5='],
          after: "'),\n",
        },
        {
          before: '<env name="APP_KEY" value="x"/>\n  APP_KEY: "',
          secret: ['base6', '4:V1uzZk1WB1', 'cT0QtubLsvhV', 'qtBwoOt715Rt', 'S7iorLWbE='],
          after: '"\n',
        },
      ],
      counterExamples: [
        ['APP_KE', 'Y=base64:', 'your-key-he', 're'],
        ['APP_K', 'EY='],
        ['dige', 'st=base64:', 'tFg+GOdGZA', 'Ia+rZxMEM7', 'SW/8KjO8ijvM', 'Vf8fe8v1H6', 'w=\n'],
      ],
    },
  ],
} satisfies Provider;
