/** Credentials of Lemon Squeezy. */

import type { Provider } from '#model/provider';

export default {
  name: 'Lemon Squeezy',
  docs: 'https://docs.lemonsqueezy.com/api/getting-started/requests',
  rules: [
    {
      id: 'lemonsqueezy-api-key',
      description: 'A Lemon Squeezy API key (a JWT).',
      keyed: {
        names: ['lemonsqueezy', 'lemon_squeezy', 'lemon-squeezy', 'ls_api_key'],
        value: String.raw`eyJ[A-Za-z0-9_-]{30,200}\.eyJ[A-Za-z0-9_-]{100,800}\.[A-Za-z0-9_-]{300,800}`,
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the store: orders, customers, refunds',
      rotate: 'At app.lemonsqueezy.com/settings/api, delete the key and create another.',
      examples: [
        {
          before: 'LEMONSQUEEZY_API_KEY=',
          secret: [
            'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ',
            'BFzDaqjkkBpXslpykpi_YxKaohNnVTXjVqPfd0119hYYRa2MFi__gOujmrMEjuYf2MzBSAzbi0OGIG4adWmKyG8Wv5Cvwg9j8BJaA3URyoRvTXM0MC_Tzj2rOZi5V5ws3gu8XwqAFFpG2tfMDRTWrx',
            'y1FbTEBn8bPLITqyMf1OC9lGWHIFqwWX9eOEmzHbkskm96kEYov2aDVILGhke5xz9vht9cpLcAcgu53CCTTuWbuYwh4kcqakgr74jaLttd2eu3iiBrFAFHFUTIWf_wBskKMVFg31z5YVLBUw-rMmpf',
            '.',
            '6UtElEBnekx6f1FjEtQC9n6OC77lbJ_Y0G4nWD2Z8HMQJ5wjib01_C5D20DqWqdgiN9Zu5uO_p3xByzVyRyGtBQ4KS_C2IGn7CbrpkEvIuAKKuY7L4O4m2_N7xdINgOYKMHVJRfEQgdef68GS96pMbL65B2y6YnY6LSr9H1pTD5a8rJvAW7D7lF4E-bGOjcXalmlcxACGnJWY1o06y-V7GQGzmNQI3rnZrcR3ZXHmwZ9Y3r2DWfOhHssfvz2kNvQ7T7R-twm1SjtzkNhdazKOxhf_yU-VTRfIBrWofcVFBUz',
            'aA7q3aJ2xMFbBwmuks3qYPFa9D3Pkh6l2S7dX-cYCAdEOb06HkEtgPfl2KD0SN2z8JpoQNYxqzZQTNuJWUfvWCLwRohmDdcrwpG8IXD4ObRwZRaUMkDJvAGard862aGBQwbCHFciAENI-9uH3Da7WZZmOfcArRQJz5LOC__NMIXlaDYtx9nsCa_JYA0GZQaIT2pzZ9B2lMC0tvrMufepN6u4kF2hg3p5IbWXs2Z4GGBxpmAly4E7_rIck1XnLvvG-VohHw2iUogU7olLpy48AysyoLgnNiWDI7DhKKZs2SEd',
          ],
          after: '\n',
        },
        {
          before: "const lemonsqueezyKey = '",
          secret: [
            'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ',
            'V3LBUYIP-C1RuKuANiscdQ_qawtf7a41F73oO7_CYerR2-k6AaZZZA6bvlz7rNaUlsc0TQFH_U1VRcTiMDVLyY1Iq3gTiQSB7-w8eEdYB8tqULgnArUFqjkRQkCpcHWnJIw9aHd1uuBC06RO94HmoW',
            'J3YOT2HP-qrzS1q2JwbVuv6SfD5Fh1xtxcIH1SNmT6p28YPo2IaBW5hi9cDNNX0kWutQ9arVUu3k3xpmHX88nmgjuBlQhfh94rxSX2yt0RMOaA-JLGGnt9AJEWo7vbv0nWp9GQTKXJVAHg8Bx4ozMZ',
            '.',
            'yUG_s_ILxvzsZYoZT5-JWPpRTZ4riZzTKR3E4NQbgWruFxmliVBSdfTHO1_i1mg2ggSLszEYq4Zd8enpVZwcs0HV3TTjPQCs85Oc-0yZvKfSNNQRXFe8jExDKTbHEulHlh0MwSFTF1tgJmSvxvxIkYTguzaVgT6JxTNmc1JNGZwDGyGUAeKchTdnP5PYCM8tuhIPtaUDmwM_1xQLKFpwUQwy5GD7lX4lG1JadgRRY0PqyALt081TgW1FJnIUM9ImOqQu6cx96woEtv16idIPOw6J3n6jEKzE48kl9XiNLyG3',
            '1mhDEp495oFtMxCFYWz3cZB9ykkkHCG0JRQbsReQafhY6xQRKifsj-hhYwecmscGuSgNs7pZE5tyPY9epo6TjQv3XaBP2XsLJbto4qaU2Ri7x2pJhbIlwBUYvAU6QUHr7rI1fHk88gvWYBquES_evSUcsh7q_46z2oP3UNU4v7ckqm-Xcl7P6Va5GX6oYg7yZCf6F3VYeK3osShSjJC3sT5ZRMyEO9kqp4KWM4Qv4G70iNjCcfuwlStxsa8SO_JlTIh3BfF6aanEBDEH1REXSaJlqfeNUTHpG_pc9TiiU76l',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        [
          'LEMONSQUEEZY_API_KEY=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ',
          'hrqnghFl_5ci0F3TjUbwg8vu6wJlt2',
          'JqijLuWVQL1FSC5rXw89yI3WzPfYWN',
        ],
        'LEMONSQUEEZY_API_KEY=your-key-here',
      ],
    },
  ],
} satisfies Provider;
