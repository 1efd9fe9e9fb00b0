/** Django: the secret key of a site. */

import type { Provider } from '#model/provider';

export default {
  name: 'Django',
  docs: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
  rules: [
    {
      id: 'django-secret-key',
      description: 'The SECRET_KEY of a Django site.',
      regex: String.raw`SECRET_KEY["\x27\]]{0,2}\s{0,4}[:=]\s{0,4}["\x27]((?:[a-z0-9]|[!@#$%^&*(\-_=+)]){50})["\x27]`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'forge sessions, password reset links and signed cookies; with pickled sessions, run code',
      rotate:
        'Set another SECRET_KEY; keep the old one in SECRET_KEY_FALLBACKS for a while, unless it was used.',

      examples: [
        {
          before: "SECRET_KEY = '",
          secret: ['xmn34gaisiadts476lbvorxf4', '!@#$%^&*(-_=+)jk3tf1qxqs7'],
          after: "'\n",
        },
        {
          before: 'DJANGO_SECRET_KEY="',
          secret: ['f0s6r9ebh4hyvpiv3tg51jryr', '^&*(-8gjh7xyy43wuhbs6aqy2'],
          after: '"',
        },
      ],
      counterExamples: [
        "SECRET_KEY = os.environ['DJANGO_SECRET_KEY']",
        ["SECRET_KEY = 'django-insecure-awhikx27q8gwfy0dk6fht679f", "4ciy3mxwoa1pw8i219bexxqq9'"],
        ["SECRET_KEY = 'bqvh8dcblyj1vhj", "iv41o2lmrdo0arl'"],
      ],
    },
    {
      id: 'django-insecure-key',
      description: 'The secret key that Django writes into new projects and marks as insecure.',
      regex: String.raw`(django-insecure-[a-z0-9!@#$%^&*(\-_=+)]{50})(?:[^a-z0-9!@#$%^&*(\-_=+)]|$)`,
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'forge sessions and password reset links, if a site runs with it',
      rotate: 'Set another SECRET_KEY from the environment wherever the site is deployed.',

      examples: [
        {
          before: "SECRET_KEY = '",
          secret: ['django-', 'insecure-oc6vqt0qrea2qbq4vrvnm2whb', '!@#$%mnezd3mf8bm93qnh1xaw'],
          after: "'\n",
        },
        {
          before: '"SECRET_KEY": "',
          secret: ['django-', 'insecure-ntr225b4h0zh2uk35xkj^&*(-', '_=0n3dolfuewx6jw1dg82khys'],
          after: '"',
        },
      ],
      counterExamples: ["SECRET_KEY = 'django-insecure-change-me'", "SECRET_KEY = 'django-insecure-'"],
    },
  ],
} satisfies Provider;
