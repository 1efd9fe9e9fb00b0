/** Atlassian: API tokens for Jira, Confluence and Bitbucket, and keys of organizations. */

import type { Provider } from '#model/provider';

export default {
  name: 'Atlassian',
  docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  rules: [
    {
      id: 'atlassian-api-token',
      description: 'An API token of an Atlassian account.',
      regex: String.raw`\b(ATATT3[\w=-]{150,220}=[0-9A-F]{8})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        "read and change issues, pages and code as the account's owner, together with the owner's e-mail address",
      rotate:
        'Revoke it at id.atlassian.com, Security, API tokens, and create another with scopes and a date of expiry.',
      examples: [
        {
          before: 'JIRA_API_TOKEN=',
          secret: [
            'ATA',
            'TT3xFfGF063cXFJB8Ld4y0WVROSg5PYRJjup29kH1IQvFTgNv-KX5Q91ireZ99gOvfc',
            'ZRKlX3SE3olWl0iYPW6EMNu_HpztHGC5lOVIMVIk-cBGGbEeeCwSq908Ew',
            'VgJSES9C3gJWyMai864yVKESrAu55dhPt5COdQYmRe6VIg7ED7r6iHZS=438BE9D8',
          ],
          after: '\n',
        },
        {
          before: 'curl -u mia@acme.test:',
          secret: [
            'ATA',
            'TT3xFfGF0Z9NO85jClHjLhNkzt_WQNkLnBH2nFAe8OzuapzRpKLWNjuKKHSgLJRmUzl',
            'SOQSLp7c0AWeEhVtbMQMp_Zx4JO29ZIyTolm7nbDiwkX3jh_uT8x5u_VZC',
            'kosWY1TOeuPlJi9oSLWfCzsnlw5MUiT-IGJx6ifbv7lh9fdzEsGuj_qG=EA6EFDA6',
          ],
          after: ' https://acme.atlassian.net/rest/api/3/myself',
        },
      ],
      counterExamples: [
        ['JIRA_API_TOKEN=ATATT3xFfGF0x459gD7GOWUugtzU4-X7dQHGwN4qIr', 'KpF4CDi-9Rgfqm9d6tACzUDSKyhI30'],
        'JIRA_API_TOKEN=ATATT3xFfGF0...',
      ],
    },
    {
      id: 'atlassian-organization-key',
      description: 'An API key of an Atlassian organization.',
      regex: String.raw`\b(ATCTT3xFfG[0-9A-MO-Za-z_=-][\w=-]{100,240}=[0-9A-F]{8})\b`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage the users, policies and directories of the whole organization',
      rotate: 'Revoke it at admin.atlassian.com, Settings, API keys, and create another.',
      verify: 'organizations',
      docs: 'https://support.atlassian.com/organization-administration/docs/manage-an-organization-with-the-admin-apis/',
      examples: [
        {
          before: 'ATLASSIAN_ADMIN_KEY=',
          secret: [
            'ATC',
            'TT3xFfGDbcurKlQL-3ZwlhXLfpYjMS8m8zkJCvEUHv49gnt_LKBmF6abNaVDJ3iCy',
            'l3aFce4UUK4cxS9RT5FlWutWT1ChucPSV06N4lc9BKtQ8kHqWT8sh703U',
            'S-XS0KyLARsouPWxQVkz5mV_aDEFAxann0xFYJisoGY35XpQu2l9yef6=B54FFF74',
          ],
          after: '\n',
        },
        {
          before: 'Authorization: Bearer ',
          secret: [
            'ATC',
            'TT3xFfGDPZjhVphQ3sUjCEHaM7YFbQJruPK74iw2BDCfBYmON9npnETERGyThzUFs',
            'rZMLX2xsNr_6p_w03sCbpBKojx7MPGxQ-bIfk5vPaMJf7lWZ076EKXI9E',
            'URMHrcL0TpLAvH_uhmE4dvseBduhB_0bSAn8XMf_PSfcYcDtAZauL4LP=C6A03951',
          ],
          after: [].join(''),
        },
      ],
      counterExamples: [
        ['ATLASSIAN_ADMIN_KEY=ATCTT3xFfGDth814d3BkSFOSvv3Lb-NVNSUYHupi6', 'DnsVyvnYw_wMuOAlbBFj_sK-33nX0u'],
        'ATLASSIAN_ADMIN_KEY=ATCTT3xFfGD...',
      ],
    },
    {
      id: 'atlassian-legacy-token',
      description: 'An API token of Atlassian of the older form, without a mark.',
      keyed: {
        names: [
          ...[
            'jira_api_token',
            'jira_token',
            'jiratoken',
            'jira-token',
            'jira_api_key',
            'atlassian_token',
            'atlassian_api_token',
          ],
          ...[
            'atlassian_api_key',
            'confluence_token',
            'confluence_api_token',
            'confluencetoken',
            'atlassian-token',
          ],
        ],
        value: '[0-9A-Za-z]{24}',
      },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo:
        "read and change issues and pages as the account's owner, together with the owner's e-mail address",
      rotate:
        'Revoke it at id.atlassian.com, Security, API tokens, and create another with scopes and a date of expiry.',
      examples: [
        { before: 'JIRA_API_TOKEN=', secret: ['FAsPk3sPMsaX', 's5Gl6cD56lXS'], after: '\n' },
        { before: 'confluence_api_token: "', secret: ['rRREmjRDTf6l', 'k21O7MjgFnR0'], after: '"\n' },
      ],
      counterExamples: [['JIRA_API_TOKEN=QvPz8rdyar', 'dltPz8vDyb'], 'JIRA_API_TOKEN=${env.JIRA_TOKEN}'],
    },
    {
      id: 'atlassian-service-token',
      description: 'A token of an Atlassian service account.',
      regex: String.raw`\b(ATSTT3[A-Za-z0-9_=-]{100,240}=[0-9A-F]{8})\b`,
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change Jira and Confluence as the service account, within its scopes',
      rotate: 'At admin.atlassian.com, Directory, Service accounts: revoke it and create another.',
      examples: [
        {
          before: '<string name="atlassian_service_token">',
          secret: [
            'ATST',
            'T3wqgdDC2j',
            'QX1YSXwpa',
            'O=I-vmWVloqs',
            'TGnYsvdDA2dM',
            'Jxc6hEDNLQF',
            'qgs1_8aeD0',
            'RGPoigi9npH',
            '0Q6Lc_uvXC',
            'SL1FnX4C3y',
            'HaVniAmyN=',
            '62E89A3F',
          ],
          after: '</string>\n',
        },
        {
          before: 'ATLASSIAN_SERVICE_TOKEN=',
          secret: [
            'ATST',
            'T3DqgC4PVR',
            'i79L2GnZ84lAU',
            '_W54U6kYOtm',
            'iEKJ0bp3XYO',
            '7o9-Rq6IbK5H',
            'C6J4F35vtEsw',
            'UsmNketAB',
            'WdqzePBFygTT',
            'cuKN5lOo1',
            'a2XSgj=748',
            '803AA',
          ],
          after: '\n',
        },
        {
          before: "atlassian_service_token: '",
          secret: [
            'ATST',
            'T30isN20M8yY',
            'fnWx-i7qC0vTm',
            'e8uke98VdBw',
            'zX09zRkxO',
            'BFCjmbZWIF',
            'vxFaHQdc3t1',
            '_fjqY0xzG',
            'z160y8feq',
            'vXywT8N5nAF',
            'M_bU97k8t0=',
            'F7A4A390',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        'ATLASSIAN_SERVICE_TOKEN=your-key-here\n',
        ['ATLASSIAN_SERVICE_TOKEN=', 'ATSTT', '3X', '\n'],
      ],
    },
  ],
  verify: {
    organizations: {
      docs: 'https://developer.atlassian.com/cloud/admin/organization/rest/api-group-orgs/',
      effect: 'none',
      hosts: ['api.atlassian.com'],
      request: { method: 'GET', path: '/admin/v1/orgs', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data/0/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { organizations: { each: '/data', pointer: '/attributes/name' } },
      cases: [
        {
          request: 'GET https://api.atlassian.com/admin/v1/orgs',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { data: [{ id: 'o1', type: 'orgs', attributes: { name: 'Acme' } }], links: {} },
          },
          verdict: 'live',
          facts: { organizations: 'Acme' },
        },
        {
          request: 'GET https://api.atlassian.com/admin/v1/orgs',
          answer: { status: 401, json: { code: 401, message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
