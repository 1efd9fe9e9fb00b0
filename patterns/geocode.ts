/** Credentials of Geocode.xyz. */

import type { Provider } from '#model/provider';

export default {
  name: 'Geocode.xyz',
  docs: 'https://geocode.xyz/api',
  rules: [
    {
      id: 'geocode-auth-code',
      description: 'An authentication code of Geocode.xyz.',
      keyed: {
        names: ['geocode.xyz', 'geocode_xyz', 'geocodexyz', 'geocode-xyz', 'geocode_auth', 'geocode_api'],
        value: '[0-9]{15,24}x[0-9]{3,8}',
      },
      minEntropy: 2,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query addresses on the owner’s credits',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: '<string name="geocode_xyz_auth_code">',
          secret: ['16016', '43654607658x6', '088358'],
          after: '</string>\n',
        },
        { before: 'GEOCODE_XYZ_AUTH_CODE=', secret: ['19292', '9121375259x88', '11'], after: '\n' },
        { before: "geocode_xyz_auth_code: '", secret: ['1103', '8307218075', '12x0297920'], after: "'\n" },
      ],
      counterExamples: [
        'GEOCODE_XYZ_AUTH_CODE=your-key-here\n',
        ['GEOCODE_XYZ_AUTH_CODE=', '68733', '56', '\n'],
        ['checksum: ', '112702', '993186280', '665x90163', '04', '\n'],
      ],
    },
  ],
} satisfies Provider;
