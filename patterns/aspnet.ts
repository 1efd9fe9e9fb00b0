/** ASP.NET: machine keys and passwords in web.config. */

import type { Provider } from '#model/provider';

export default {
  name: 'ASP.NET',
  docs: 'https://learn.microsoft.com/dotnet/api/system.web.configuration.machinekeysection',
  rules: [
    {
      id: 'aspnet-machine-key',
      description: 'The key that signs view state and login tickets of an ASP.NET site.',
      regex: String.raw`<machineKey\s[^<>]{0,300}?(?i:validationKey)="([0-9A-Fa-f]{40,256})"`,
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'forge logins, and with view state run code on the server',
      rotate:
        'Generate other keys in IIS (Machine Key), or set AutoGenerate; everybody must log in again. Publicly known keys are abused by robots.',
      examples: [
        {
          before: '<machineKey validationKey="',
          secret: [
            'A0B7C',
            '8AF17960AB',
            'E135D676A5C9',
            '27D90C1CEF',
            '39DB53F0C1',
            'F37C69EA0B4',
            'A0D637F9B78',
            '57B0B80EB932',
            '8954C9C369',
            '2509D3A4E5B72',
            'AB8459C0A268D',
            'B1786140B',
            '5B',
          ],
          after: '" decryptionKey="x" validation="SHA1" />',
        },
        {
          before: '<machineKey decryption="AES" validation="HMACSHA256"\n  validationKey="',
          secret: [
            'FCB6',
            'E8A195E7F2C6',
            '19138350AC75B',
            '5AB2E90A4FA6F',
            '4A6587C53FE',
            '3BAB56846',
            '3B',
          ],
          after: '" />',
        },
      ],
      counterExamples: [
        ['<mach', 'ineKey va', 'lidationKey="', 'AutoGenerat', 'e,IsolateA', 'pps" />'],
        ['<machi', 'neKey vali', 'dationKey', '="[generate', 'd]" />'],
      ],
    },
    {
      id: 'aspnet-decryption-key',
      description: 'The key that encrypts login tickets of an ASP.NET site.',
      regex: String.raw`<machineKey\s[^<>]{0,500}?(?i:decryptionKey)="([0-9A-Fa-f]{16,64})"`,
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and forge login tickets, together with the validation key',
      rotate: 'Generate other keys in IIS (Machine Key), or set AutoGenerate.',
      examples: [
        {
          before: '<machineKey validation="SHA1" decryptionKey="',
          secret: ['549AB', '072CE0E5CD', 'B0D46D16E', 'D917D9C1B65', '165E2F542', '74E5'],
          after: '" />',
        },
        {
          before: '<machineKey decryption="AES"\n  decryptionKey="',
          secret: ['E1759', 'B3FCD04952176', '0292E36D749', 'E293B85A7B76', '5261D0E3039', '7E7B29FD8903'],
          after: '" />',
        },
      ],
      counterExamples: [
        ['<mach', 'ineKey decryp', 'tionKey="A', 'utoGenerate,I', 'solateApps"', ' />'],
        ['<machi', 'neKey decrypt', 'ionKey="" />'],
      ],
    },
    {
      id: 'aspnet-identity-password',
      description: 'The password of the account under which an IIS site runs or connects.',
      regex: String.raw`<(?:identity|processModel|virtualDirectory|network|add|smtp)\s[^<>]{0,300}?\b(?i:userName)="[^"]{1,100}"[^<>]{0,100}?\s(?i:password)="([^\s"'<>{}$\x60\\]{4,128})"`,
      keywords: ['<identity', '<processModel', '<virtualDirectory', '<network', '<add', '<smtp'],
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'sign in as that account',
      rotate:
        'Change the password of the account; encrypt the section with aspnet_regiis, or use a managed service account.',
      examples: [
        {
          before: '<identity impersonate="true" userName="ACME\\svc-web" password="',
          secret: ['FeFkX2', 'Tcxwxf6v'],
          after: '" />',
        },
        {
          before: '<network host="mail.acme.test" userName="robot" password="',
          secret: ['5JNX', 'FHuBt5mP'],
          after: '" port="587" />',
        },
      ],
      counterExamples: [
        ['<iden', 'tity impers', 'onate="true" ', 'userName="x"', ' password=', '"" />'],
        ['<netw', 'ork host="loc', 'alhost" us', 'erName="us', 'er" passw', 'ord="passwor', 'd" />'],
      ],
    },
    {
      id: 'aspnet-token-key',
      description: 'The key with which an ASP.NET application signs its JSON Web Tokens.',
      regex: String.raw`"(?:Jwt|JWT|jwt|Token|Auth|Bearer|AppSettings|JwtBearer|Authentication)\w{0,16}"\s{0,4}:\s{0,4}\{[^{}]{0,240}?"(?:Key|Secret|SecretKey|SigningKey|IssuerSigningKey|SecurityKey|JwtKey|JwtSecret|SymmetricKey)"\s{0,4}:\s{0,4}"([^"<>{}$\n\\]{12,200})\"`,
      keywords: ['Key"', 'Secret"'],
      maxLength: 600,
      minEntropy: 2.8,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'make tokens that the application believes, for any user',
      rotate:
        'Take another random key, read from the environment or a secret store; tokens that the old one signed end then.',
      docs: 'https://learn.microsoft.com/aspnet/core/security/authentication/configure-jwt-bearer-authentication',
      examples: [
        {
          before: '{"Jwt": {"Key": "',
          secret: ['jQV38N', 'iE5Dg', '7k36bzL', 'CVWjq', 'W6pEEbJ6a'],
          after: '", "Issuer": "acme.dev"}}\n',
        },
        {
          before:
            '  "JwtSettings": {\n    "Issuer": "acme.dev",\n    "Audience": "shop",\n    "SecretKey": "',
          secret: ['JNQ6F2g', '13oGcEJX1', 'F3Zew', 'f32y8', 'u6UR1', 'AoVRq'],
          after: '"\n  }\n',
        },
      ],
      counterExamples: [
        ['"Jwt": {"Key', '": "your-s', 'ecret-ke', 'y-here"}'],
        ['"Jwt": {"', 'Issuer": "', 'acme.dev", "', 'Audience": ', '"shop"}'],
        ['"Auth": {"N', 'ame": "A', 'uthorizatio', 'n"}'],
      ],
    },
  ],
} satisfies Provider;
