/** Credentials of Infisical. */

import type { Provider } from '#model/provider';

export default {
  name: 'Infisical',
  docs: 'https://infisical.com/docs/documentation/platform/token',
  rules: [
    {
      id: 'infisical-service-token',
      description: 'A service token of Infisical.',
      regex: String.raw`\b(st\.[a-z0-9-]{24,36}\.[0-9a-f]{32}\.[0-9a-f]{32})\b`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the secrets of the environments it is for',
      rotate: 'In the project’s access control, Service tokens: delete it; prefer machine identities.',
      examples: [
        {
          before: 'INFISICAL_SERVICE_TOKEN=',
          secret: [
            'st.q',
            '4i-cp-tqv',
            't4gt7dv-pt0',
            'fi3.f65ae926c',
            'efbb0a127',
            '828ccaec808',
            '19d.cb67b',
            '50b49191314f',
            'cbf13eef9ef6',
            '75d',
          ],
          after: '\n',
        },
        {
          before: "const infisicalServiceToken = '",
          secret: [
            'st.0rm',
            'crufxr-4a',
            'y3ml-u4anh',
            'dm55.650b82a',
            '3746ab223a8',
            '5677416114',
            '9425.b4894',
            '167bbf46f4',
            'd75453e74ffc',
            '3806b',
          ],
          after: "';\n",
        },
        {
          before: '<string name="infisical_service_token">',
          secret: [
            'st.z-1',
            'tb7k608k6',
            'scbylruapx1n',
            'rkl.2a0e22',
            'a6a8ac730b',
            'd979b6f870b69',
            '08d.55027',
            'dcfa22cb64b2',
            '93308640c6b',
            '691e',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'INFISICAL_SERVICE_TOKEN=your-key-here\n',
        ['INFISICAL_SERVICE_TOKEN=', 'st.l', 'g2k', '\n'],
      ],
    },
  ],
} satisfies Provider;
