/** Credentials of Cloudflare Tunnel. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cloudflare Tunnel',
  docs: 'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/configure-tunnels/remote-management/',
  rules: [
    {
      id: 'cloudflare-tunnel-token',
      description: 'The token of a Cloudflare Tunnel.',
      regex: String.raw`\b(eyJhIjoi[A-Za-z0-9+/_-]{120,240}={0,2})(?:[^A-Za-z0-9+/=_-]|$)`,
      minEntropy: 4,
      checks: ['base64-json'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'run the tunnel: take the traffic that is meant for the services behind it',
      rotate:
        'In Zero Trust, Networks, Tunnels: refresh the token of the tunnel, then restart its connectors.',
      examples: [
        {
          before: 'CLOUDFLARE_TUNNEL_TOKEN=',
          secret: [
            'eyJhIj',
            'oihb/J2h6cx',
            'YYt+sXEySv',
            'gFuklcr6eKHmQ',
            '5bRWkaUJK',
            '92+Cq/uDg',
            'y-dpRCw9zc6x',
            'zMmzt_8S3',
            'F0X8XVOOy+x4+',
            '7NOgf5fPP/Fm',
            '_IAmv+4Hax',
            '6fV7BQ0NsnG',
            '-7bUc',
          ],
          after: '\n',
        },
        {
          before: "const cloudflareTunnelToken = '",
          secret: [
            'eyJhIj',
            'oiT2Nn-LN',
            '4nTxHD5qg',
            'I/cnCABkE+XW',
            'DRDpcKx8N',
            'u-BlDTjJuOrs3',
            '1VZ_QYXybk+',
            'kCV27Vl/eI3',
            'Yju/HNSLtjVw',
            '0YTvPMOpIAr',
            'fYCpDY7wrz+PA',
            '3vUsJ-7pyaJLz',
            'tz==',
          ],
          after: "';\n",
        },
        {
          before: '<string name="cloudflare_tunnel_token">',
          secret: [
            'eyJhI',
            'joi-gu2uu',
            'x5MTibxpTls',
            '089rIIe6ve',
            '06pVoEh74ev7p',
            'Bnu1Q/boXP',
            '3IRKMxh+U',
            '0TIreJqz3Efl',
            '10Z7kP2ZV',
            'lw7FB9meWN',
            'PXlA6HTdO/YJr',
            'V3PpY1qkb',
            'Nvt-6Ju/9NCa',
            'Be',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'CLOUDFLARE_TUNNEL_TOKEN=your-key-here\n',
        ['CLOUDFLARE_TUNNEL_TOKEN=', 'eyJh', 'Ijo', '\n'],
      ],
    },
  ],
} satisfies Provider;
