/** Credentials of Azure Event Grid. */

import type { Provider } from '#model/provider';

export default {
  name: 'Azure Event Grid',
  docs: 'https://learn.microsoft.com/azure/event-grid/authenticate-with-access-keys-shared-access-signatures',
  rules: [
    {
      id: 'azure-event-grid-access-key',
      description: 'The access key of an Azure Event Grid topic or domain.',
      keyed: {
        names: ['aeg-sas-key', 'aeg_sas_key', 'aegsaskey', 'eventgrid', 'event_grid', 'event-grid'],
        value: '[A-Za-z0-9+/]{43}=',
      },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'publish events that the subscribers take for genuine',
      rotate: 'In the portal, Keys: move to the secondary key, then regenerate the primary one.',
      examples: [
        {
          before: '<string name="aeg_sas_key">',
          secret: ['BLKP', '2tSQaFXSO', 'fk+xH0maXm9', 'd4JwFoF/0T4Oe', 'OUyhSg='],
          after: '</string>\n',
        },
        {
          before: 'AEG_SAS_KEY=',
          secret: ['cRbOF', 'QySmEzmHHkNqb', 'kxnuzjHkRvV/', 'FFSYrXRoYymE', 'I='],
          after: '\n',
        },
        {
          before: "aeg_sas_key: '",
          secret: ['wQUs', 'SuFO/WOxV', 'cZdhAKuWUOTCL', 'jjGGoGzNe48', 'u/oTna='],
          after: "'\n",
        },
      ],
      counterExamples: [
        'AEG_SAS_KEY=your-key-here\n',
        ['AEG_SAS_KEY=', 'wmzHzO', 'S', '\n'],
        ['checksum: ', 'N3Ho4l', 'AITOkyOwYjyR3', 'rEp7hs5z1s', 'uZ3/QcRr91Qm', 'hJ=', '\n'],
      ],
    },
  ],
} satisfies Provider;
