/** NuGet: API keys of nuget.org, and passwords of feeds in NuGet.config. */

import type { Provider } from '#model/provider';

export default {
  name: 'NuGet',
  docs: 'https://learn.microsoft.com/nuget/nuget-org/publish-a-package',
  rules: [
    {
      id: 'nuget-api-key',
      description: 'An API key of nuget.org.',
      regex: String.raw`\b(oy2[0-9a-z]{43})\b`,
      minEntropy: 3.8,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'push and unlist packages that it covers, so that everybody who installs them runs his code',
      rotate:
        'Delete or regenerate it under API Keys; check the pushed versions; use trusted publishing instead.',
      examples: [
        {
          before: 'dotnet nuget push acme.nupkg --api-key ',
          secret: ['oy', '20evemclelratp0ou2zi5ci', 'oob0c5tys7f3ll3os73kk'],
          after: ' --source https://api.nuget.org/v3/index.json',
        },
        {
          before: "NUGET_API_KEY: '",
          secret: ['oy', '299sswwznd4yja8s22bmqia', '0mxgkjpiembaxmmqoctdb'],
          after: "'\n",
        },
      ],
      counterExamples: [
        ['--api-key oy28tqvd8fsb3', '80l4dn3mqm'],
        '--api-key oy2aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      ],
    },
    {
      id: 'nuget-feed-password',
      description: 'A password of a package feed in NuGet.config, in clear text.',
      regex: String.raw`(?i:ClearTextPassword"\s{1,10}value\s{0,4}=\s{0,4}")([^"'%$\s<>]{4,400})"`,
      minEntropy: 2,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the private packages of the feed, and often publish there',
      rotate:
        'Revoke the token or change the password at the feed; use %VARIABLE% or a credential provider in the file.',
      docs: 'https://learn.microsoft.com/nuget/reference/nuget-config-file',
      examples: [
        {
          before: '<add key="ClearTextPassword" value="',
          secret: ['tJxEDvmws26qYKSpgpAE', 'GECVgbc2rOaP9P5Xn3V5'],
          after: '" />',
        },
        {
          before:
            '<packageSourceCredentials><acme><add key="Username" value="ci" /><add key="ClearTextPassword" value="',
          secret: ['k8b56o99q6xi', 'nazz84CW4DTd'],
          after: '"/></acme></packageSourceCredentials>',
        },
      ],
      counterExamples: [
        '<add key="ClearTextPassword" value="%FEED_TOKEN%" />',
        '<add key="ClearTextPassword" value="****" />',
        '<add key="ClearTextPassword" value="" />',
      ],
    },
  ],
} satisfies Provider;
