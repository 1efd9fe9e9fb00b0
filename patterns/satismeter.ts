/** Credentials of SatisMeter. */

import type { Provider } from '#model/provider';

export default {
  name: 'SatisMeter',
  docs: 'https://help.satismeter.com',
  rules: [
    {
      id: 'satismeter-write-key',
      description: 'A SatisMeter write key.',
      keyed: { names: ['satismeter', 'satis_meter'], value: '[A-Za-z0-9]{16}' },
      minEntropy: 3,
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'show surveys and send answers in the project’s name',
      rotate: 'It is meant to be public. In SatisMeter, Settings, Integrations: replace it if it is abused.',
      examples: [
        { before: 'export SATISMETER_WRITE_KEY="', secret: ['L8A9j', 'ndJBPAqPiMo'], after: '"\n' },
        { before: 'ENV SATISMETER_WRITE_KEY ', secret: ['Hz7mc', 'wGDwz4OJI', 'Bo'], after: '\n' },
        { before: '  "satismeter_write_key": "', secret: ['dlQh2y', 'uyAVXlvHfN'], after: '",\n' },
      ],
      counterExamples: [
        'SATISMETER_WRITE_KEY=your-key-here\n',
        ['SATISMETER_WRITE_KEY=', 'tufCzv', '3', '\n'],
        ['checksum: ', 'ZQPgrk', 'pRfc8niLU', '0', '\n'],
      ],
    },
    {
      id: 'satismeter-project-key',
      description: 'A SatisMeter project key.',
      keyed: { names: ['satismeter', 'satis_meter'], value: '[0-9a-f]{24}' },
      minEntropy: 3,
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'name the project',
      rotate: 'It is meant to be public.',
      examples: [
        {
          before: 'export SATISMETER_PROJECT_KEY="',
          secret: ['5a25', '8fd396ab8a8f', '632ae132'],
          after: '"\n',
        },
        { before: 'ENV SATISMETER_PROJECT_KEY ', secret: ['2745ab', '67ce6732fd1', '4cbd926'], after: '\n' },
        {
          before: '  "satismeter_project_key": "',
          secret: ['b8fe', 'e5098f87fb472', '62344ca'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'SATISMETER_PROJECT_KEY=your-key-here\n',
        ['SATISMETER_PROJECT_KEY=', 'facfa', '4b', '\n'],
        ['checksum: ', '657ca2', 'fd21b6af5df', '081bb53', '\n'],
      ],
    },
  ],
} satisfies Provider;
