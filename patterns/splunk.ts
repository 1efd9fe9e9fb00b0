/** Credentials of Splunk. */

import type { Provider } from '#model/provider';

export default {
  name: 'Splunk',
  docs: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
  rules: [
    {
      id: 'splunk-hec-token',
      description: 'A token of Splunk’s HTTP Event Collector.',
      keyed: {
        names: ['splunk', 'hec_token', 'hectoken', 'hec-token', 'http_event_collector'],
        value: '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}',
      },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'write events into the indexes that the token allows, and so forge logs',
      rotate: 'In Settings, Data inputs, HTTP Event Collector: delete the token and create another.',
      examples: [
        {
          before: '<string name="splunk_hec_token">',
          secret: ['26e4', 'bc2a-B7dd', '-ee87-F09F-E2', 'e212db7caD'],
          after: '</string>\n',
        },
        {
          before: 'SPLUNK_HEC_TOKEN=',
          secret: ['24b89', 'Dbd-4F1F-bFA', 'E-7EDe-2B77', 'ECCb7aB1'],
          after: '\n',
        },
        {
          before: "splunk_hec_token: '",
          secret: ['cEcbEA', '5E-22b8-d823-', 'DaA9-897B6Dc', 'FFCBf'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'SPLUNK_HEC_TOKEN=your-key-here\n',
        ['SPLUNK_HEC_TOKEN=', '727Ad7', '6', '\n'],
        ['checksum: ', 'A8ed', 'D28a-cD80', '-1fa6-a3cc-1', '4c59b4e2C07', '\n'],
      ],
    },
    {
      id: 'splunk-encrypted-password',
      description: 'A password in Splunk’s configuration, encrypted with the splunk.secret of its host.',
      regex: String.raw`\b(?:pass4SymmKey|sslPassword|bindDNpassword|sslKeysfilePassword)\s{0,3}=\s{0,3}(\$[17]\$[A-Za-z0-9+/]{16,200}={0,2})(?:[^A-Za-z0-9+/=]|$)`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'log in to the cluster, directory or key file, once splunk.secret is known too',
      rotate: 'Change the password on every member, and replace splunk.secret if it was beside it.',
      docs: 'https://docs.splunk.com/Documentation/Splunk/latest/Security/Secureyouradminaccount',
      examples: [
        {
          before: '[general]\npass4SymmKey = ',
          secret: ['$7$m', 'Z2vQx8Kd1Rr', 'TqLw0Ys4HnB', 'e7UcPj9Ao', 'GfXiVk3NbDzMh', '5W6CtElSg=', '='],
          after: '\nmaster_uri = https://10.0.0.4:8089\n',
        },
        { before: 'bindDNpassword=', secret: ['$1$w', 'R7kQ0dYtB2x', 'Zs9LmHfUa1', 'oE'], after: '\n' },
      ],
      counterExamples: [
        ['pass', '4SymmKey = ch', 'angeme\n'],
        ['sslPa', 'ssword = $7$s', 'hort\n'],
      ],
    },
  ],
} satisfies Provider;
