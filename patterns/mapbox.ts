/** Credentials of Mapbox. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mapbox',
  docs: 'https://docs.mapbox.com/accounts/guides/tokens/',
  rules: [
    {
      id: 'mapbox-secret-token',
      description: 'A Mapbox secret token.',
      regex: String.raw`\b(sk\.eyJ[A-Za-z0-9_-]{40,180}\.[A-Za-z0-9_-]{22})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'do what its scopes say: upload and delete tilesets, change styles, download SDKs, make other tokens',
      rotate: 'At console.mapbox.com/account/access-tokens: create another, switch over, delete this one.',
      examples: [
        {
          before: 'MAPBOX_DOWNLOADS_TOKEN=',
          secret: [
            'sk.eyJ1IjoiYWNtZSIsImEiOiJj',
            'QYAp18XtA4FZ93TirJLkB6x7W1VCQ',
            'JBQw1yOkJYCS6dajtwlS9GkCFBTU7',
            '.wlhXG8T6FPk',
            'qApghqwq1ld',
          ],
          after: '\n',
        },
        {
          before: 'machine api.mapbox.com\nlogin mapbox\npassword ',
          secret: [
            'sk.eyJ1IjoiYWNtZSIsImEiOiJj',
            'V75ELXOzn0oUj15L7jksC5KF1bddO',
            'eV0Z2GXOqvBoO0DFNu1R4B7ezZal5',
            '.8t5k_o4oINK',
            'e9YJvjLqkOZ',
          ],
          after: '\n',
        },
        {
          before: 'MAPBOX_DOWNLOADS_TOKEN=',
          secret: [
            'sk.eyJ1IjoiYWNtZSIsImEiOiJj',
            'B6rOGJn0JNoNwzoQCX8IGVsxuU8BO',
            'F9RsJubq0SBr4Mrps4gBsWWEIoawO',
            '.BiyFsowrm-s',
            'NcFr7qwKFn0',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['sk.eyJ...your-token', 'sk.eyJ1IjoiYWNtZSIsImEiOiJj'],
    },
    {
      id: 'mapbox-public-token',
      description: 'A Mapbox public token. Meant to be in clients.',
      regex: String.raw`\b(pk\.eyJ[A-Za-z0-9_-]{40,180}\.[A-Za-z0-9_-]{22})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'public',
      canDo: 'load maps on the owner’s bill, unless it is restricted to his addresses',
      rotate:
        'At console.mapbox.com/account/access-tokens: restrict it by URL; to end it create another and delete this one.',
      examples: [
        {
          before: "mapboxgl.accessToken = '",
          secret: [
            'pk.eyJ1IjoiYWNtZSIsImEiOiJj',
            'asI67N7Dz1aioJSH5JeNJsttGsGuh',
            'A6MS4i6BGhJ62FYFpXbSmCDdpD5G1',
            '.DC3g52ij5Ou',
            'UgzkttpnGGj',
          ],
          after: "';",
        },
        {
          before: '<string name="mapbox_access_token">',
          secret: [
            'pk.eyJ1IjoiYWNtZSIsImEiOiJj',
            '4Wq1inyRIH3xahmfjEzenEHkMmuXw',
            '2lceBWLRjG5bvOvm2cvdA92pAbddo',
            '.uRGvGEtL4yL',
            'IpGwLjlD0Nw',
          ],
          after: '</string>\n',
        },
        {
          before: '<key>MBXAccessToken</key>\n\t<string>',
          secret: [
            'pk.eyJ1IjoiYWNtZSIsImEiOiJj',
            'oWaBOKMtZKZcpCGqaLZw0bHePnmqY',
            'TyB5n5ERGPK29Hb6hlOn4B8HovHTl',
            '.0xjLtSoOYfR',
            'GuPin-4ISOQ',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: ['pk.eyJ...your-token', 'pk.eyJ1IjoiYWNtZSIsImEiOiJj'],
    },
    {
      id: 'mapbox-temporary-token',
      description: 'A Mapbox temporary token.',
      regex: String.raw`\b(tk\.eyJ[A-Za-z0-9_-]{40,260}\.[A-Za-z0-9_-]{22})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'do what its scopes say for up to an hour',
      rotate: 'It expires within an hour; delete the token that made it.',
      examples: [
        {
          before: 'MAPBOX_TOKEN=',
          secret: [
            'tk.eyJ1IjoiYWNtZSIsImEiOiJj',
            'eofq7EAnITlgi36UKY77Ei9Sy4nDTGHmSqBYEUAWd2WCL',
            '05xLvfoZcClrFrSkXHwSdDAzgHcvAAs7cef2ZP0KKvziu',
            '.Zx9390OJ50Y',
            'R3sx-Kry23F',
          ],
          after: '\n',
        },
        {
          before: '{"token": "',
          secret: [
            'tk.eyJ1IjoiYWNtZSIsImEiOiJj',
            'd7j82PgAApsaigpREXpypyab5oxltZqobocCFACwHMQl3',
            'In0EHOQv3kRXcdX26seo8O7T6RYosLvpHdtVUQIXq0tsw',
            '.xaBcOJo6Tj0',
            'WCtRPRzgFAi',
          ],
          after: '"}',
        },
      ],
      counterExamples: ['tk.eyJ...your-token', 'tk.eyJ1IjoiYWNtZSIsImEiOiJj'],
    },
  ],
} satisfies Provider;
