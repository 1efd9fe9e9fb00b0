/** Credentials of Backblaze B2. */

import type { Provider } from '#model/provider';

export default {
  name: 'Backblaze B2',
  docs: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
  rules: [
    {
      id: 'backblaze-application-key',
      description: 'An application key of Backblaze B2.',
      keyed: {
        names: ['backblaze', 'b2_', 'b2-', 'b2app', 'application_key', 'applicationkey', 'application-key'],
        value: 'K00[0-9][A-Za-z0-9+/]{27}',
      },
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write the buckets that it is for',
      rotate: 'In the account, Application Keys: delete it and create another.',
      examples: [
        {
          before: "backblaze_application_key: '",
          secret: ['K005', 'A/CMOwPR2kCK', '72SWBJN11Ha6', '83O'],
          after: "'\n",
        },
        {
          before: '<string name="backblaze_application_key">',
          secret: ['K004f', 'i1TuM7zVU', 'pvOeyL0mIi', 'gLjg1uM'],
          after: '</string>\n',
        },
        {
          before: 'ENV BACKBLAZE_APPLICATION_KEY ',
          secret: ['K006ag', 'OQpysquthUCL', 'juL5sftN+', 'FNZR'],
          after: '\n',
        },
      ],
      counterExamples: [
        'BACKBLAZE_APPLICATION_KEY=your-key-here\n',
        ['BACKBLAZE_APPLICATION_KEY=', 'K004XT', 't', '\n'],
        ['checksum: ', 'K006J', 'PBQNW25ov4In', '8lkUKHVKk/1', '9Km', '\n'],
      ],
    },
  ],
} satisfies Provider;
