/** Credentials of Azure Communication Services and SignalR. */

import type { Provider } from '#model/provider';

export default {
  name: 'Azure Communication Services and SignalR',
  docs: 'https://learn.microsoft.com/azure/communication-services/concepts/authentication',
  rules: [
    {
      id: 'azure-communication-access-key',
      description:
        'The access key in a connection string of Azure SignalR, Web PubSub or Communication Services.',
      regex: String.raw`(?i:endpoint)=https://[a-z0-9.-]{1,80}\.(?:service\.signalr\.net|webpubsub\.azure\.com|communication\.azure\.com)/?;(?i:accesskey)=([A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==|[A-Za-z0-9]{84})(?:[^A-Za-z0-9+/=]|$)`,
      minEntropy: 4,
      checks: ['azure-signature'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'send to all clients of the service in the app’s name: messages, e-mail, texts and calls at its cost',
      rotate: 'In the portal, Keys: move to the secondary key, then regenerate the primary one.',
      examples: [
        {
          before: 'AZURE_SIGNALR=Endpoint=https://acme.service.signalr.net;AccessKey=',
          secret: ['k3N8s', 'VtQ0wLr2b', 'XyC9dFhJ5mP', 'z7aGe1uTiOo4R', 'qSxYw='],
          after: ';Version=1.0;',
        },
        {
          before: '"acs": "endpoint=https://acme.europe.communication.azure.com/;accesskey=',
          secret: [
            'Zx4Vb9Nm2Lk7Jh1Gf6Ds3Aq8Wp5Eo0',
            'Ri2Tu7Yt4Cv1Bn6Mx9Zl3Kj8Hg5Fd0',
            'Sa2Pq7Ow4Ie1Ur6Yt9Vb3NmQAb==',
          ],
          after: '"',
        },
      ],
      counterExamples: [
        ['Endp', 'oint=https://', 'acme.service.', 'signalr.net;', 'AccessKey=<ke', 'y>;Versio', 'n=1.0;'],
        ['endpoi', 'nt=https:/', '/acme.commun', 'ication.azure', '.com/;access', 'key=short'],
      ],
    },
  ],
} satisfies Provider;
