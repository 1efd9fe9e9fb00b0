/** Credentials of Azure Notification Hubs. */

import type { Provider } from '#model/provider';

export default {
  name: 'Azure Notification Hubs',
  docs: 'https://learn.microsoft.com/en-us/azure/notification-hubs/notification-hubs-push-notification-security',
  rules: [
    {
      id: 'azure-notification-hubs-access-key',
      description: 'A shared access key of an Azure notification hub, outside its connection string.',
      keyed: {
        names: ['notificationhub', 'notification_hub', 'notification-hub'],
        value: '[A-Za-z0-9+/]{43}=',
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send pushes to every device of the hub and, with full rights, read its registrations',
      rotate: 'In the Azure portal, Notification hub, Access policies: regenerate the key.',
      examples: [
        {
          before: 'ENV NOTIFICATIONHUB_ACCESS_KEY ',
          secret: ['7eplnZ', 'JrQoG7Feg', '4Ue+97Zcg', '+CB6iwmgb/', 'TAaB5FQqu='],
          after: '\n',
        },
        {
          before: "notificationhub_access_key: '",
          secret: ['RTG2', 'BjOQ5TnI6H', '2U5WKiQcvh', '/Qpchzkzj4M', 'Zt+UC28J='],
          after: "'\n",
        },
        {
          before: 'export NOTIFICATIONHUB_ACCESS_KEY="',
          secret: ['/yUkNt', 'Trbvyfum/', 'zdlCfYKbx', '6OSaataNxqPF', '5s5kc3C='],
          after: '"\n',
        },
      ],
      counterExamples: [
        'NOTIFICATIONHUB_ACCESS_KEY=your-key-here\n',
        ['NOTIFICATIONHUB_ACCESS_KEY=', 'r9U+c0', '7', '\n'],
        ['checksum: ', '2EYm', 'Y9Ak5h6XYAL1', 'RyHMB/b0/Zj', 'I3myotB77KOnD', 'oxP=', '\n'],
      ],
    },
  ],
} satisfies Provider;
