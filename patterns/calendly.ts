/** Credentials of Calendly. */

import type { Provider } from '#model/provider';

export default {
  name: 'Calendly',
  docs: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
  rules: [
    {
      id: 'calendly-access-token',
      description: 'A Calendly personal access or OAuth token (a JWT).',
      regex: String.raw`\b(eyJ[A-Za-z0-9_-]{30,300}\.eyJpc3MiOiJodHRwczovL2F1dGguY2FsZW5kbHkuY29tI[A-Za-z0-9_-]{60,400}\.[A-Za-z0-9_-]{60,120})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and cancel the person’s meetings and read invitees',
      rotate: 'At calendly.com/integrations/api_webhooks: revoke the token and create another.',
      examples: [
        {
          before: 'CALENDLY_TOKEN=',
          secret: [
            'eyJraWQiOiIx',
            '7ANY6HwnrYkOu66D0ajT1hsYzmfN-f-Z3ORAh_Sh9_asmtKWt7KeNc7',
            'Ji1QhJaCnsw37kedBQ4FfqvQFnEesGCFWQTGlRwicldyc6Vft4xvVxA',
            '.eyJpc3MiOiJodHRwczovL2F1dGguY2FsZW5kbHkuY29tIiw',
            'CjhJml1gr0T2OA7n9BUrXk23xOEUviils8523D8D1eUrF245zbLswq2NMgyN',
            'MD6U1q5VeePI3ANsWbCXjSrxXXYb3MI8cVipwdzZjqGEM0IFPydOQwKBBjUv',
            '.',
            'Mf03qRUyyWfNz5Ri3qhVB77MNrpl6KfY4K4duytOmGO',
            '_aM6L_YSopv_qW0UlRKWPD-Q6DEgsDHlbSyd8_97JBO',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            'eyJraWQiOiIx',
            'U2_ikPVNCFbk7gfZbKbTLXQi6HhH4-gxkGjDDPQwQ8i9DoccLoSYR7R',
            'TsXmnVv7l4iZjbJkLwJbDjR3DC_tmgRaucthquaGb96tAJqFsxuUEZh',
            '.eyJpc3MiOiJodHRwczovL2F1dGguY2FsZW5kbHkuY29tIiw',
            '2Qk2gU5DVTPBYEvMIcVnZ2uRHZ4PTSJ8I0RQl8UKg3Q8AjJLJ4n8NdsLSqHJ',
            'C8NxVNlfvBMnAOmLKT9JvvJKOiNBMZMwco7Ge04QRaLK358n8pcCOj52Ql33',
            '.',
            '5ElJOxITmaFW5Qx4_gmTnTxO8dCdDxCjrbB_7S2QEVe',
            'Z0cG4NU_m_ZwJ8u6-uCqmpHAlmgQ3m4-kpYek90mKn1',
          ],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: [
        'CALENDLY_TOKEN=eyJraWQiOiIx',
        [
          'eyJraWQiOiIx',
          'j5tUn08xMxJbyKyVOIGp',
          'flWsgIbHDo4zsnxGyov1',
          '.',
          'MLi8zu7iQSHh5WSJ2IK6',
          'R52dptod-aUFxReH0kgd',
        ],
      ],
    },
  ],
} satisfies Provider;
