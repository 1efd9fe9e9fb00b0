/** Credentials of Ramp. */

import type { Provider } from '#model/provider';

export default {
  name: 'Ramp',
  docs: 'https://docs.ramp.com/developer-api/v1/authorization',
  rules: [
    {
      id: 'ramp-client-secret',
      description: 'A Ramp client secret.',
      regex: String.raw`\b(ramp_sec_[A-Za-z0-9]{48})(?:[^0-9A-Za-z]|$)`,
      minEntropy: 4.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'get tokens to read transactions, cards, users and bills, within the app’s scopes',
      rotate: 'In Ramp, Company, Developer: rotate the app’s secret.',
      parts: [{ name: 'id', rule: 'ramp-client-id' }],
      verify: 'application',
      examples: [
        {
          before: [
            'RAMP_CLIENT_ID=',
            ...['ramp', '_id_PNDHZN', 'eraO2N3Al', 'W9OT8PjKfWx', 'BAItFz0HPC', 'Nubi'],
            '\n',
            'RAMP_CLIENT_SECRET=',
          ].join(''),
          secret: ['ramp_', 'sec_m9MvKiH', 'OUiXj8roNGP', 'T2t6rqYpKC', 'yhvBrRWtmUF', 'Ckrd4pux1'],
          after: '\n',
          parts: { id: ['ramp_', 'id_PNDHZN', 'eraO2N3AlW9OT', '8PjKfWxBAItFz', '0HPCNubi'] },
        },
        {
          before: [
            'RAMP_CLIENT_ID=',
            ...['ramp_i', 'd_Mwow2nXt', '3NKtWxAAO', 'vD6q64dzn', 'cyJmHhEYTI', '4LWU'],
            '\n',
            "const rampClientSecret = '",
          ].join(''),
          secret: ['ramp_', 'sec_lCAgv2AKt', 'akCUM9e2uknZ', '4AfutjHlGCd', 'jXf1TClSjvY', 'kMjeE'],
          after: "';\n",
          parts: { id: ['ramp_', 'id_Mwow2nXt3N', 'KtWxAAOvD', '6q64dzncyJ', 'mHhEYTI4L', 'WU'] },
        },
        {
          before: [
            'RAMP_CLIENT_ID=',
            ...['ramp_i', 'd_BBFUPhTyZdT', 'T0MlnnesXXA', '8MtRNVxaceE', 'KR3s5fP'],
            '\n',
            '<string name="ramp_client_secret">',
          ].join(''),
          secret: ['ramp_s', 'ec_5PmFQr', 'i7MbivWCC5', 'g3mV16fCO5f', 'wGyUEELR8', 'PUxbRzcUY', 'edk'],
          after: '</string>\n',
          parts: { id: ['ramp_', 'id_BBFUPhTyZ', 'dTT0Mlnnes', 'XXA8MtRNVxace', 'EKR3s5fP'] },
        },
      ],
      counterExamples: ['RAMP_CLIENT_SECRET=your-key-here\n', ['RAMP_CLIENT_SECRET=', 'ramp_', 'se', '\n']],
    },
    {
      id: 'ramp-client-id',
      description: 'A Ramp client id.',
      regex: String.raw`\b(ramp_id_[A-Za-z0-9]{40})(?:[^0-9A-Za-z]|$)`,
      minEntropy: 4.5,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'name the app',
      rotate: 'It is no secret: rotate the client secret.',
      isPartOnly: true,
      examples: [
        {
          before: "ramp_client_id: '",
          secret: ['ramp_i', 'd_saADOeu3rXS', 'N8jrv6OVgeK', 'DPpb4O5LtVB', 'QCMxOtY'],
          after: "'\n",
        },
        {
          before: '<string name="ramp_client_id">',
          secret: ['ramp_', 'id_KcWi3ej', 'Zn7adCVly6', 'Omi2pXkiVm', 'jTMtpvjiw', 'BaMS'],
          after: '</string>\n',
        },
        {
          before: 'ENV RAMP_CLIENT_ID ',
          secret: ['ramp', '_id_NxBMn', 'KGD9kwT0KEQqZ', 'b9tAziTb9f', 'ozpNlhGKg', 'Bdc'],
          after: '\n',
        },
      ],
      counterExamples: ['RAMP_CLIENT_ID=your-key-here\n', ['RAMP_CLIENT_ID=', 'ramp_', 'id', '\n']],
    },
    {
      id: 'ramp-access-token',
      description: 'A Ramp access token.',
      regex: String.raw`\b(ramp_(?:business_)?tok_[A-Za-z0-9]{40,50})(?:[^0-9A-Za-z]|$)`,
      minEntropy: 4.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read transactions, cards, users and bills until it expires',
      rotate: 'Call the token revocation endpoint of the Developer API, and rotate the app’s secret.',
      examples: [
        {
          before: 'client.set("ramp_access_token", "',
          secret: ['ramp', '_tok_nSI1x', '4xf4XBtQu85V', 'KxjK4ChwD', 'Ya3xQBJMeI4n', 'VFoDxkjD8TEy'],
          after: '");\n',
        },
        {
          before: '  "ramp_access_token": "',
          secret: ['ramp', '_business', '_tok_RfVsojvp', 'dIZJuQgX8FFr', 'UTOUMQvB9', 'iVSVLVxxV', 'e3CTR'],
          after: '",\n',
        },
        {
          before: "const rampAccessToken = '",
          secret: ['ramp', '_tok_msqfWCz', 'wEXpWlT0J', 'n0WHXTYvXYO', 'RErhrA3LgxlF', 'sz'],
          after: "';\n",
        },
      ],
      counterExamples: ['RAMP_ACCESS_TOKEN=your-key-here\n', ['RAMP_ACCESS_TOKEN=', 'ramp_b', 'u', '\n']],
    },
  ],
  verify: {
    application: {
      code: 'oauth2-client-credentials',
      docs: 'https://docs.ramp.com/developer-api/v1/authorization',
      effect: 'counts-quota',
      hosts: ['api.ramp.com', 'demo-api.ramp.com'],
      settings: {
        path: '/developer/v1/token',
        form: 'grant_type=client_credentials&scope=business:read',
      },
    },
  },
} satisfies Provider;
