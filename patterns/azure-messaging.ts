/** Azure Service Bus, Event Hubs, Relay and IoT Hub: keys told by their signature, and tokens signed with
 * them. Keys in connection strings are in `azure.ts`. */

import type { Provider } from '#model/provider';

export default {
  name: 'Azure messaging',
  docs: 'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas',
  rules: [
    {
      id: 'azure-messaging-signed-key',
      description:
        'A key of Azure Service Bus, Event Hubs, Relay or IoT Hub, told by the signature within it.',
      regex: String.raw`(?:^|[^A-Za-z0-9+/])([A-Za-z0-9+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT)[A-Za-z0-9+/]{5}[AEIMQUYcgkosw048]=)(?:[^=]|$)`,
      keywords: ['+ASb', '+AEh', '+ARm', 'AIoT'],
      minEntropy: 3.5,
      checks: ['azure-signature'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, send or manage messages in the namespace or hub, as its policy allows',
      rotate:
        'In the portal, Shared access policies: move to the secondary key, then regenerate the primary one.',
      examples: [
        {
          before: "const azureMessagingSignedKey = '",
          secret: ['4WQRZ', 'IaTbtrfHLtPc', 'z0POja3sCH', '8nVuRA+ASb', 'tTJmzg='],
          after: "';\n",
        },
        {
          before: 'client.set("azure_messaging_signed_key", "',
          secret: ['6dYul', 'q57QbYF9VEd/d', 'i4yrAuTAI', 'nPIY+J+ARm', 'tA3WSY='],
          after: '");\n',
        },
        {
          before: 'AZURE_MESSAGING_SIGNED_KEY=',
          secret: ['uBQXFi', 'fY37RBGM/XRI', '960FD6IU0Uyvz', 'cI+AEhHEqb1c='],
          after: '\n',
        },
      ],
      counterExamples: [
        'AZURE_MESSAGING_SIGNED_KEY=your-key-here\n',
        ['AZURE_MESSAGING_SIGNED_KEY=', 'vQWo', '2BK', '\n'],
      ],
    },
    {
      id: 'azure-messaging-sas-token',
      description: 'A token that was signed with a key of Azure Service Bus, Event Hubs or IoT Hub.',
      regex: String.raw`SharedAccessSignature sr=[^&\s"\']{4,200}&(?:amp;)?sig=([A-Za-z0-9%/+]{42,60}={0,2})&(?:amp;)?se=[0-9]{9,11}(?:&(?:amp;)?skn=[A-Za-z0-9_.-]{1,60})?`,
      minEntropy: 3.5,
      checks: ['azure-sas'],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read or send messages in what it names (sr=), until its end (se=)',
      rotate: 'Regenerate the key of the policy that it names (skn=); that ends every token signed with it.',
      examples: [
        {
          before: 'Authorization: SharedAccessSignature sr=acme.servicebus.windows.net%2forders&sig=',
          secret: ['k3N8s', 'VtQ0wLr2bX', 'yC9dFhJ5m', 'Pz7aGe1uTiOo4', 'RqSxYw%3D'],
          after: '&se=1924991999&skn=send\n',
        },
        {
          before: '"iotToken": "SharedAccessSignature sr=acme.azure-devices.net%2Fdevices%2Fd1&sig=',
          secret: ['Qb7Z', 't2XnWv9KfLs4H', 'cJd8RmYpGe3', 'Ua6oTi0Bq5', 'CxNyM%3D'],
          after: '&se=1893456000"',
        },
      ],
      counterExamples: [
        [
          'Shared',
          'AccessSignat',
          'ure sr={u',
          'ri}&sig={',
          'signature}&s',
          'e={expiry',
          '}&skn={poli',
          'cy}',
        ],
        ['Shared', 'AccessSignatu', 're sr=acm', 'e&sig=abc', '&se=1'],
      ],
    },
  ],
} satisfies Provider;
