/** Credentials of Visual Crossing. */

import type { Provider } from '#model/provider';

export default {
  name: 'Visual Crossing',
  docs: 'https://www.visualcrossing.com/resources/documentation/weather-api/timeline-weather-api/',
  rules: [
    {
      id: 'visualcrossing-api-key',
      description: 'A Visual Crossing weather API key.',
      keyed: { names: ['visualcrossing', 'visual_crossing', 'visual-crossing'], value: '[A-Z0-9]{25}' },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read weather data on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        { before: 'ENV VISUALCROSSING_API_KEY ', secret: ['QLZT', 'XVGYYWACAPQW', 'NJSKKAE5B'], after: '\n' },
        {
          before: "visualcrossing_api_key: '",
          secret: ['E5MJ', '33HO2JIN1', 'ETI4N9J9B7', 'UF'],
          after: "'\n",
        },
        {
          before: 'export VISUALCROSSING_API_KEY="',
          secret: ['F9WA0', 'J0TCN3MSF', '2PPUNX7ZXHG'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'VISUALCROSSING_API_KEY=your-key-here\n',
        ['VISUALCROSSING_API_KEY=', 'HNT0A', '6B', '\n'],
        ['checksum: ', '4VJX', 'LC9MVQPBWY9', 'ORILH59OG3', '\n'],
      ],
    },
  ],
} satisfies Provider;
