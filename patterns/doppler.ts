/** Doppler: tokens of people, services, the command line, service accounts, SCIM and audit. */

import type { Provider } from '#model/provider';

export default {
  name: 'Doppler',
  docs: 'https://docs.doppler.com/docs/service-tokens',
  rules: [
    {
      id: 'doppler-token',
      description: 'A Doppler token of a person, the command line or a service account.',
      regex: String.raw`\b(dp\.(?:pt|ct|sa|scim|audit)\.[0-9A-Za-z]{40,44})\b`,
      keywords: ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
      minEntropy: 3.8,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read and change all secrets that its owner may; with a SCIM token, the members of the workplace',
      rotate:
        'Post it to https://api.doppler.com/v3/auth/revoke or revoke it under Tokens; then change the secrets that it could read.',
      examples: [
        {
          before: 'DOPPLER_TOKEN=',
          secret: ['dp.', 'pt.dcoWlfZ3KB4mP998Pot6ur', '4rEM9HMVflQuvogX5oOO1'],
          after: '\n',
        },
        {
          before: 'scoped:\n  /:\n    token: ',
          secret: ['dp.', 'ct.gYoSO01F03dXTEKsJ5umkC', 'SgojmvPNgoYnOGFBk6E0Z'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['DOPPLER_TOKEN=dp.pt.BQBg4OTZEx', 'fqEjn3uvqb'],
        'DOPPLER_TOKEN=dp.pt.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'doppler-service-token',
      description: 'A Doppler service token, which reads the secrets of one configuration.',
      regex: String.raw`\b(dp\.st\.(?:[a-z0-9_-]{2,35}\.)?[0-9A-Za-z]{40,44})\b`,
      minEntropy: 3.8,
      checks: ['plain-ids'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read all secrets of the configuration that it names, and with write access change them',
      rotate:
        'Delete it under the configuration, Access, and generate another; then change the secrets that it could read.',
      examples: [
        {
          before: 'docker run -e DOPPLER_TOKEN="',
          secret: ['dp.', 'st.prd.J1FXiNkT1Kk2rP46karbnN', 'uOfKa0KbRa52zerAxGrxY'],
          after: '" acme/app',
        },
        {
          before: 'doppler_token: ',
          secret: ['dp.', 'st.EeVXMhMOhunA3eCgLqzT8e', '2HamspCQeSRgVQ5E7frHy'],
          after: '\n',
        },
      ],
      counterExamples: [['DOPPLER_TOKEN=dp.st.prd.M8JFaj2FS1', 'feUOomiqtu'], 'DOPPLER_TOKEN=dp.st.prd.XXXX'],
    },
  ],
} satisfies Provider;
