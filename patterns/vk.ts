/** Credentials of VK. */

import type { Provider } from '#model/provider';

export default {
  name: 'VK',
  docs: 'https://dev.vk.com/en/api/access-token/getting-started',
  rules: [
    {
      id: 'vk-access-token',
      description: 'An access token of VK.',
      regex: String.raw`\b(vk1\.a\.[A-Za-z0-9_-]{80,260})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write as the person or community, within its scopes',
      rotate:
        'In the community’s API settings delete the key; a person ends all sessions in the security settings.',
      verify: 'users',
      examples: [
        {
          before: 'ENV VK_ACCESS_TOKEN ',
          secret: [
            'vk1.',
            'a.WoQ64B738k',
            'JRhmj9e6rIC',
            'ceqxCofHez3D3',
            'NvbW7DPNc',
            'BRNDDQ0b3',
            'RZcTu0bb-N',
            'kdK-Dwt8gQg',
            '7up2sDFeyl_',
            'yak0_KV9XlO6',
            'X4Oo1emjCKP2',
            'qIj3qiBh1MK5-',
            'cwT_tN2srEm2',
            'uJmlQCmDlNS',
            'zYynLgOt7HG',
            'jABsCR9sR7k',
            'AHi75lnIY',
            'UXgHN5Osj5',
            'YM-bcL6vgt',
            'NyVIkkSruKurk',
            'hWqy2_dhde',
            'OpvqbGCA2',
            'ky5vLihmk-MT',
            'Gv1T-FPMt',
            'uDa9OcOkCW',
            '9N',
          ],
          after: '\n',
        },
        {
          before: "vk_access_token: '",
          secret: [
            'vk1.a.',
            'Zt41OPFrY',
            'o97Hk8XoJO',
            '9BlY__MQn',
            'irPO58k75iUD',
            'XTV3h3HNO',
            'SHoYFoXzP6',
            'BkcZAqf38JY4',
            'Q2TzelW5-',
          ],
          after: "'\n",
        },
        {
          before: 'export VK_ACCESS_TOKEN="',
          secret: [
            'vk1.a.',
            'SUXWPI3Sd38z',
            'prQ1tIjHk8S',
            '0iKhhiptfF',
            'l1PjkocZS2e',
            'A4EmLtnuv8Y',
            'VCRa39BNp',
            'SjM8zDrttKZ4',
            'GQ0HRj',
          ],
          after: '"\n',
        },
      ],
      counterExamples: ['VK_ACCESS_TOKEN=your-key-here\n', ['VK_ACCESS_TOKEN=', 'vk1.a', '.S', '\n']],
    },
  ],
  verify: {
    users: {
      docs: 'https://dev.vk.com/en/reference/errors',
      effect: 'none',
      hosts: ['api.vk.com'],
      request: { method: 'POST', path: '/method/users.get', form: { access_token: '{secret}', v: '5.199' } },
      clauses: [
        { status: 200, json: { pointer: '/response' }, verdict: 'live' },
        { status: 200, json: { pointer: '/error/error_code', equals: 5 }, verdict: 'invalid' },
      ],
      facts: { user: '/response/0/id', name: '/response/0/first_name' },
      cases: [
        {
          request: 'POST https://api.vk.com/method/users.get',
          body: 'access_token={secret}&v=5.199',
          answer: { status: 200, json: { response: [{ id: 1, first_name: 'Ana', last_name: 'Example' }] } },
          verdict: 'live',
          facts: { user: '1', name: 'Ana' },
        },
        {
          request: 'POST https://api.vk.com/method/users.get',
          answer: {
            status: 200,
            json: { error: { error_code: 5, error_msg: 'User authorization failed: invalid access_token.' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
