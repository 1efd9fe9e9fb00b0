/** Credentials of EnableX. */

import type { Provider } from '#model/provider';

export default {
  name: 'EnableX',
  docs: 'https://www.enablex.io/developer/video-api/',
  rules: [
    {
      id: 'enablex-app-key',
      description: 'The app key of an EnableX project.',
      keyed: { names: ['enablex'], value: '[A-Za-z]{36}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'create video rooms, calls and messages on the project’s bill',
      rotate: 'In the EnableX portal, the project: reset the app key.',
      parts: [{ name: 'appId', rule: 'enablex-app-id' }],
      examples: [
        {
          before: [
            'ENABLEX_APP_ID=',
            ...['8dc28', '88e2feb5373', 'c3943922'],
            '\n',
            'ENV ENABLEX_APP_KEY ',
          ].join(''),
          secret: ['cygOU', 'WRkTNhytro', 'QATVwMBDRjK', 'GKuNhVbes', 'E'],
          after: '\n',
          parts: { appId: ['8dc28', '88e2feb53', '73c3943922'] },
        },
        {
          before: [
            'ENABLEX_APP_ID=',
            ...['246a', 'fa0114b5146d', '4a4cd72c'],
            '\n',
            "enablex_app_key: '",
          ].join(''),
          secret: ['yLPv', 'ukGpAtijVc', 'vlYBUhbdqc', 'hdfjMqVEMCjX'],
          after: "'\n",
          parts: { appId: ['246a', 'fa0114b5146d4', 'a4cd72c'] },
        },
        {
          before: [
            'ENABLEX_APP_ID=',
            ...['89437', '34d700733ab2', '834d2ae'],
            '\n',
            'export ENABLEX_APP_KEY="',
          ].join(''),
          secret: ['Yhbzh', 'kSiItAUuFfBb', 'rhCixyaTQgcwd', 'NjxNhz'],
          after: '"\n',
          parts: { appId: ['894373', '4d700733ab283', '4d2ae'] },
        },
      ],
      counterExamples: [
        'ENABLEX_APP_KEY=your-key-here\n',
        ['ENABLEX_APP_KEY=', 'doAugR', 'i', '\n'],
        ['checksum: ', 'oUAWb', 'NQneqVMOnCh', 'VbqKFLEIGf', 'RSErvDzZED', '\n'],
      ],
    },
    {
      id: 'enablex-app-id',
      description: 'The app id of an EnableX project.',
      keyed: { names: ['enablex'], value: '[0-9a-f]{24}' },
      minEntropy: 2.5,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the project',
      rotate: 'Reset the app key instead.',
      isPartOnly: true,
      examples: [
        {
          before: 'client.set("enablex_app_id", "',
          secret: ['699959', '7965ac1bd16d', '2ccdc8'],
          after: '");\n',
        },
        { before: '  "enablex_app_id": "', secret: ['3880', '81550e566', '2b66478f5', 'f2'], after: '",\n' },
        { before: "const enablexAppId = '", secret: ['0417af', '1d8beef6a3343', 'c9c18'], after: "';\n" },
      ],
      counterExamples: [
        'ENABLEX_APP_ID=your-key-here\n',
        ['ENABLEX_APP_ID=', '3df4', '3aa', '\n'],
        ['checksum: ', '6be064', '48b9d0eeb95', '50415a1', '\n'],
      ],
    },
  ],
} satisfies Provider;
