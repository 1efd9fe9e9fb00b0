/**
 * Microsoft Azure and Entra: secrets of applications, shared access signatures and keys. Storage,
 * Cosmos DB, DevOps and OpenAI have files of their own.
 */

import type { Provider } from '#model/provider';

export default {
  name: 'Azure',
  docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  rules: [
    {
      id: 'azure-client-secret',
      description: 'A client secret of an application in Microsoft Entra (Azure AD).',
      regex: String.raw`(?:^|[^\w~.-])([A-Za-z0-9_~.-]{3}(?:0Q~|1Q~|2Q~|3Q~|4Q~|5Q~|6Q~|7Q~|8Q~|9Q~)[A-Za-z0-9_~.-]{31,34})(?:[^\w~.-]|$)`,
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'sign in as the application, with all its rights in Azure, Microsoft 365 and their APIs',
      rotate:
        'In Entra, App registrations, Certificates & secrets: add another secret, move to it, delete this one. Read the sign-in logs of the service principal.',
      parts: [
        { name: 'clientId', rule: 'azure-client-id', withinBytes: 800, acrossFiles: true },
        { name: 'tenantId', rule: 'azure-tenant-id', withinBytes: 800, acrossFiles: true },
      ],
      verify: 'application',
      examples: [
        {
          before: [
            'AZURE_CLIENT_ID=',
            '1fd15c07-fea7-4654',
            '-b5de-e62363070312',
            '\nAZURE_TENANT_ID=',
            '29f9f2b6-16b0-46cb',
            '-a4fb-28a70fcbfe15',
            '\nAZURE_CLIENT_SECRET=',
          ].join(''),
          secret: ['27R8Q', '~IrQ24dq2-Cl09YL9j', '4Qq0cQBZxzrhbJicL'],
          after: '\n',
          parts: {
            clientId: ['1fd15c07-fea7-4654', '-b5de-e62363070312'],
            tenantId: ['29f9f2b6-16b0-46cb', '-a4fb-28a70fcbfe15'],
          },
        },
        {
          before: ['{"clientId": "', '3770e980-b46d-41c3', '-b6a5-99500368e385', '", "clientSecret": "'].join(
            '',
          ),
          secret: ['rxQ7Q', '~YnErzZ-v7epcsH0l', 'V9Bk0V3yDfZuhpj'],
          after: '"}',
          parts: { clientId: ['3770e980-b46d-41c3', '-b6a5-99500368e385'] },
        },
        {
          before: 'client_secret = "',
          secret: ['VNL8Q', '~i9O1zm02dL.8CLWcI1Gkv~0ABbEB', 'zIovlv'],
          after: '"',
        },
      ],
      counterExamples: [
        ['AZURE_CLIENT_SECRET=SZU8Q~751AjR', 'j79lGq'],
        ['AZURE_CLIENT_SECRET=eAM8R~K59hcxdPXJkpa6UYp', 'uKPYvnGk2hJENfyVB'],
      ],
    },
    {
      id: 'azure-client-id',
      description: 'The client id of an application in Microsoft Entra.',
      keyed: {
        names: ['client_id', 'clientid', 'client-id', 'application_id', 'applicationid', 'app_id', 'appid'],
        value: '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}',
      },
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'nothing by itself: it names the application',
      rotate: 'It need not be changed; change the client secret.',
      partName: 'clientId',
      isPartOnly: true,
      examples: [
        { before: 'AZURE_CLIENT_ID=', secret: ['0fa4088b-b2d0-412e', '-819c-1e33c4a42cbb'], after: '\n' },
        { before: '"appId": "', secret: ['7c5e1647-1e94-4934', '-b95f-754085967ed2'], after: '"' },
      ],
      counterExamples: [
        ['AZURE_CLIENT_ID=d1231577f00197c4', '0bd51ed92408b806'],
        ['subscription: 43126e8b-8399-4c9f', '-ba82-f14be1877660'],
      ],
    },
    {
      id: 'azure-tenant-id',
      description: 'The id of a Microsoft Entra tenant.',
      keyed: {
        names: ['tenant_id', 'tenantid', 'tenant-id', 'tenant', 'directory_id', 'directoryid'],
        value: '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}',
      },
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'nothing by itself: it names the organization',
      rotate: 'It cannot be changed; change the client secret.',
      partName: 'tenantId',
      isPartOnly: true,
      examples: [
        { before: 'AZURE_TENANT_ID=', secret: ['f3abba84-b9d1-4b22', '-b247-65d9639ecb24'], after: '\n' },
        { before: '"tenant": "', secret: ['d616ddeb-deab-47b6', '-b15a-1aab2752573f'], after: '",' },
      ],
      counterExamples: ['AZURE_TENANT_ID=common', ['subscription: 69475b6a-c82f-47a6', '-9eb3-82b48863f4aa']],
    },
    {
      id: 'azure-sas-signature',
      description: 'A shared access signature: an address that carries its own rights to Azure storage.',
      regex: String.raw`\bs[a-z]{1,4}=[\w%:.-]{1,60}(?:&(?:amp;)?s[a-z]{1,4}=[\w%:.-]{1,80}){2,12}&(?:amp;)?sig=([A-Za-z0-9%/+]{42,90}={0,2})(?:[^A-Za-z0-9%/+=]|$)`,
      keywords: ['sig='],
      minEntropy: 3.5,
      checks: ['azure-sas'],
      stopValues: [['z%2fr', 'hix5xcg0mq2rqi3olw', 'tjeg2tykboxr1p9zux', 'dtkk%3d'].join('')],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'do what the address says (sp=) with the blob, container, queue or table it names, until its end (se=)',
      rotate:
        'Rotate the storage account key that signed it, or delete the stored access policy (si=) or the user delegation key it rests on.',
      docs: 'https://learn.microsoft.com/azure/storage/common/storage-sas-overview',
      examples: [
        {
          before:
            'https://acmefiles.blob.core.windows.net/backup?sp=racwdl&st=2026-01-05T10:00:00Z&se=2027-01-05T10:00:00Z&spr=https&sv=2022-11-02&sr=c&sig=',
          secret: ['GN5SDmiGQGJMFiInq2YtYD', 'ivNpJbnqPruOotrMTVczG%3D'],
          after: '\n',
        },
        {
          before:
            '<add key="SasToken" value="?sv=2021-06-08&amp;ss=bfqt&amp;srt=sco&amp;sp=rwdlacupiytfx&amp;se=2027-02-01T00:00:00Z&amp;sig=',
          secret: ['4PzSxV54lquhyuJnwGSK8b', 'mimrcQg1bsngBXDHkAXhY%3D'],
          after: '" />',
        },
      ],
      counterExamples: [
        '?sv=2022-11-02&sr=c&sp=r&sig=<signature>',
        '?sv=2022-11-02&sr=c&sp=r&sig=XXXXXXXXXXXX',
        'https://acme.test/?sig=verify',
      ],
    },
    {
      id: 'azure-shared-access-key',
      description:
        'A shared access key of Azure Service Bus, Event Hubs, Relay, Notification Hubs or IoT Hub.',
      regex: String.raw`SharedAccessKey\s{0,2}=\s{0,2}([A-Za-z0-9+/]{43}=)`,
      minEntropy: 3.5,
      checks: ['azure-signature'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, send or manage messages in the namespace or hub, as the policy named beside it allows',
      rotate:
        'In the portal, Shared access policies: move to the secondary key, then regenerate the primary one.',
      docs: 'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas',
      parts: [
        { name: 'host', rule: 'azure-messaging-host', withinBytes: 300, acrossFiles: true },
        { name: 'policy', rule: 'azure-messaging-policy', withinBytes: 100 },
      ],
      verify: 'namespace',
      examples: [
        {
          before: [
            '"ServiceBus": "Endpoint=sb://',
            'acme-orders',
            '.servicebus.windows.net',
            '/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=',
          ].join(''),
          secret: ['jvJagMc8nhT8+eUrIZ8rtA', 'ekPDWv+Xp8glOCSV1xgOB='],
          after: '"',
          parts: {
            host: ['acme-orders', '.servicebus.windows.net'],
            policy: ['RootManageSharedAccessKey'],
          },
        },
        {
          before: [
            'IOTHUB=HostName=',
            'acme-devices',
            '.azure-devices.net',
            ';SharedAccessKeyName=iothubowner;SharedAccessKey=',
          ].join(''),
          secret: ['N2I0LX6Y4f5xa/a5M9v2qC', 'PXtej8JLjdBysdfqza+jM='],
          after: '\n',
          parts: { host: ['acme-devices', '.azure-devices.net'], policy: ['iothubowner'] },
        },
      ],
      counterExamples: [
        'SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=<key>',
        ['SharedAccessKey=BuvxtZGoAQpgKiw0LEJr', 'ReufFhDsu1giYlvdbve3;'],
      ],
    },
    {
      id: 'azure-messaging-host',
      description: 'The host of an Azure messaging namespace or IoT hub.',
      regex: String.raw`\b([a-z0-9][a-z0-9-]{1,60}\.(?:servicebus\.windows\.net|azure-devices\.net))\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'nothing by itself: it names the namespace',
      rotate: 'It need not be changed; regenerate the key.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        { before: 'Endpoint=sb://', secret: ['acme-orders', '.servicebus.windows.net'], after: '/;' },
        { before: 'HostName=', secret: ['acme-devices', '.azure-devices.net'], after: ';' },
      ],
      counterExamples: ['https://learn.microsoft.com/azure/service-bus', 'servicebus.windows.net'],
    },

    {
      id: 'azure-messaging-policy',
      description: 'The name of a shared access policy of Azure Service Bus, Event Hubs or IoT Hub.',
      regex: String.raw`SharedAccessKeyName\s{0,2}=\s{0,2}([A-Za-z0-9][\w.-]{0,63})\s{0,2};`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the key.',
      partName: 'policy',
      isPartOnly: true,
      examples: [
        { before: 'SharedAccessKeyName=', secret: ['RootManage', 'SharedAccessKey'], after: ';\n' },
        {
          before: 'Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=',
          secret: ['listen', '-only'],
          after: ';EntityPath=a',
        },
      ],
      counterExamples: ['SharedAccessKeyName=$POLICY;', 'SharedAccessKeyName = ;'],
    },
  ],
  verify: {
    namespace: {
      code: 'azure-messaging',
      docs: 'https://learn.microsoft.com/rest/api/servicebus/get-azure-active-directory-token',
      effect: 'none',
      hosts: ['{host}.servicebus.windows.net'],
    },
    application: {
      code: 'azure-entra',
      docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow',
      effect: 'counts-quota',
      hosts: ['login.microsoftonline.com'],
    },
  },
} satisfies Provider;
