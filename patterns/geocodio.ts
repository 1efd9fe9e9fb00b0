/** Credentials of Geocodio. */

import type { Provider } from '#model/provider';

export default {
  name: 'Geocodio',
  docs: 'https://www.geocod.io/docs/#authentication',
  rules: [
    {
      id: 'geocodio-api-key',
      description: 'An API key of Geocodio.',
      keyed: { names: ['geocodio', 'geocod.io'], value: '[0-9a-f]{39}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'query addresses on the owner’s bill and read his uploaded lists',
      rotate: 'On dash.geocod.io, API keys: delete the key and create another.',
      examples: [
        {
          before: 'client.set("geocodio_api_key", "',
          secret: ['569d87', '9a954fb502c9e', 'a38b4e41614', 'bb0eed461'],
          after: '");\n',
        },
        {
          before: '  "geocodio_api_key": "',
          secret: ['6d0b', 'bbfbed987f', '572a623e234', '881220b65ea4', '01'],
          after: '",\n',
        },
        {
          before: "const geocodioApiKey = '",
          secret: ['ed6a', '4fec4b626', 'e3790698f', '4b5b53cfb45d', '3d5ae'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'GEOCODIO_API_KEY=your-key-here\n',
        ['GEOCODIO_API_KEY=', '50b421', '3', '\n'],
        ['checksum: ', 'd48f9', '67dddd3c7651b', '79fc3c841b', 'd0ee8a1f44f', '\n'],
      ],
    },
  ],
} satisfies Provider;
