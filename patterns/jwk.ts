/** Private keys as JSON Web Keys (RFC 7517) and in the XML of .NET. */

import type { Provider } from '#model/provider';

/** Keys of the examples in RFC 7515, RFC 7517 and RFC 8037, in lower case. */
const published = [
  // RFC 7515, A.1: symmetric.
  ['aym1sysppbydfgzld3umj1qzkobwvmkoqq-e', 'stjqlr_t-1qs0gzh75aktmn3yj0ips4hcguu', 'twjazzr1z9caow'].join(''),
  // RFC 7515, A.2: RSA.
  [
    'eq5xpgnncivdfljsrqbxhx1hdr1k6ulwe2jz',
    'd50lpxywpeaep88vlno97ijla7_gq5slkmgv',
    'ftexzx9se-7ywvol2nxooaje46sui395iw_g',
    'o-pwj1o0bktgoven2bkvrucgu-gjbvaylu6f',
    '3l9kjffns3e0qbvdxzubsu3mkqzjkn439x0m',
    '_v51gfprli9jyanrc4d4qadgcopv_0zhhzql',
    'bjudu2qvxt4ehnytcbr6xclqushb1juuo1zd',
    'iyofafqt5tw8bgul_x_jtj3ccpdvzfd9piuh',
    'lhboneufubib4cs98l2sr_rqygwsewjnczt0',
    'qu91p1dhovruoopznq',
  ].join(''),
  // RFC 7515, A.3: P-256.
  ['jpsqnngqml-ybiffh1136cspyg6-0iy7x1fc', 'e9-e9li'].join(''),
  // RFC 7515, A.4: P-521.
  ['ay5pb7a0ufib3relsd64ftlosv_jazdf7fly', 'yutw8lofrhwg6y6rurpaxerezgdrhajnu0fe', 'rb0d53vm9me15j2c'].join(
    '',
  ),
  // RFC 7517, A.2: P-256 and RSA.
  ['870mb6gfutj4htunuvymyjpr5euznp4bk43b', 'vdj3eae'].join(''),
  [
    'x4cttejy_gn4fypsxb8rdxix5vwsg1fln5e3',
    'eag6rjovh-hllkd9m7dx5oo7gurknchnrrwe',
    'ukc7ht5fjlm0wbfaknlwy2vv7b6nqxszuvxt',
    '0_ysfqijwp3rtzlbacxwp4dofk5n2o8gy_nh',
    'nkroadikj46pruohsxywbreadyamwfs9tv8d',
    '_cpvy3i07a3t8mn6tnwm0dsawm9v47uicl3s',
    'k5zig7xojplu4sbg1u2jx4ibtnbznbjszfhk',
    '66jt8bgkuqsk0gjskdjk19z4qwjwbsnn4j2w',
    'bii3rl-us2lgvky8fkfzme1z0hbikfz0y6mq',
    'noytqc0x4jfckoac8q',
  ].join(''),
  // RFC 8037, A.1: Ed25519.
  ['nwgxne_9wmc6her0kuwsxerjxwl7mmkzcdus', 'axyuf2a'].join(''),
];

const key = {
  severity: 'high',
  confidence: 'high',
  audience: 'private',
  canDo: 'sign tokens that everybody takes for genuine, or read what is encrypted to it',
  rotate:
    'Add a new key to the published key set, sign with it, drop the old one from the set when its last token has expired.',
} as const;

export default {
  name: 'JSON Web Keys',
  docs: 'https://datatracker.ietf.org/doc/html/rfc7517',
  rules: [
    {
      ...key,
      id: 'jwk-private-key',
      description: 'A private or symmetric JSON Web Key.',
      regex: String.raw`"(?:kty|crv|alg)"\s{0,8}:\s{0,8}"(?:RSA|EC|OKP|oct|P-256|P-384|P-521|Ed25519|X25519|secp256k1|[RPEH]S(?:256|384|512)|EdDSA|RSA-OAEP(?:-256)?)"[^{}]*?"[dk]"\s{0,8}:\s{0,8}"([\w-]{42,900})"`,
      keywords: ['"kty"', '"crv"', '"alg"'],
      maxLength: 5000,
      minEntropy: 4,
      stopValues: published,
      examples: [
        {
          before: [
            '{"kty":"EC","crv":"P-256","x":"j6JSTMGk0zwS3RxAPotGJe',
            'URwDExSrzxEIyKvZD09Zk","y":"4lpNYNAmFZ6x4A2T_PFvI8',
            'U71amlnflBcphaZyuUVKF","d":"',
          ].join(''),
          secret: ['fpuWFH6xyE2KzxNxn8KXwA', '3DVoRhkc947ZN9cKyb-X1'],
          after: '","kid":"1"}',
        },
        {
          before: '{\n  "alg": "HS256",\n  "k": "',
          secret: [
            'MQMgYYKMu_Xr34aFGMYCMuPMnMjTnxdsl_aRaR7xUs3',
            'RK-FZ94VD7f2RSTiYCNrk6uhf442egY2Xvjh8RGcLzd',
          ],
          after: '",\n  "kty": "oct"\n}',
        },
      ],
      counterExamples: [
        [
          '{"kty":"EC","crv":"P-256","x":"xz8dqpB7-I9R3LjWsPOsEN',
          '2IhZJjKoapu2Tm6K3dIsE","y":"N1bgmD8f2VjnqM1L526e51',
          'IT1tr6WFStZXBt8E04_ly"}',
        ],
        ['{"kty":"EC","crv":"P-256","d":"jpsQnnGQ', 'mL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"}'],
        ['{"kty":"oct"}{"k":"b-hM4feen6M440qY1yqsrF', 'T1L3TvSm0v3yxuKKHaj4j"}'],
      ],
    },
    {
      ...key,
      id: 'jwk-xml-private-key',
      description: 'An RSA private key in the XML of .NET.',
      regex: String.raw`</InverseQ>\s*<D>\s*([A-Za-z0-9+/=\s]{60,800}?)\s*</D>`,
      maxLength: 1500,
      minEntropy: 4,
      docs: 'https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring',
      examples: [
        {
          before: [
            '<RSAKeyValue><Modulus>biO4cMD6mII4VUxoZdj9w7Sfv4Gogt7zCNyyqSmhCqZ',
            'vXLeFBX5fSFrX62UAnrsUDhFpwx5moSlMlSgL3lNFln==</Modulus><InverseQ>iCo5HzTOQ1POzh+IWx0P6d',
            '202HHEeN85rNRJ+jghgTX=</InverseQ><D>',
          ].join(''),
          secret: [
            'CDQWsOBDSqr/Fs40aX0HYwSdt1X2dL6wfqfcyJdH/S6',
            'ZvM5hNIywvE/j2wsZ0dFu8CNX++/CSEX39j61MjV8Um==',
          ],
          after: '</D></RSAKeyValue>',
        },
        {
          before: ['<InverseQ>hiJvnN1nn513NSAfi0i1Aq', 'eC+gbDNigYMOU0Q/6l77a=</InverseQ>\n  <D>\n    '].join(
            '',
          ),
          secret: [
            'LD7lZEDgxRrQYMy8s6iFdrG5q8SGEz0XnYuWFoScfWS',
            'h7QM0OsI7LHs/1jscrgxuKUouKWqgqiAfWw57OhBahf==',
          ],
          after: '\n  </D>',
        },
      ],
      counterExamples: [
        '<InverseQ>...</InverseQ><D>...</D>',
        '<RSAKeyValue><Modulus>abc</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>',
      ],
    },
  ],
} satisfies Provider;
