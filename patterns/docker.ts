/** Docker: tokens of Docker Hub, and logins to any registry that Docker's configuration keeps. */

import type { Provider } from '#model/provider';

export default {
  name: 'Docker',
  docs: 'https://docs.docker.com/security/access-tokens/',
  rules: [
    {
      id: 'docker-personal-access-token',
      description: 'A personal access token of Docker Hub.',
      regex: String.raw`\b(dckr_pat_[\w-]{27})(?:[^\w-]|$)`,
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'pull private images and, unless it is read-only, push images in the name of its owner',
      rotate:
        'Delete it under Account settings, Personal access tokens, and generate another with fewer rights.',
      examples: [
        {
          before: 'docker login -u acme -p ',
          secret: ['dckr_', 'pat_gS4ldR77i4Gg-a', 'n7vWOW8EVNmsA'],
          after: '\n',
        },
        {
          before: 'DOCKERHUB_TOKEN: "',
          secret: ['dckr_', 'pat_ks6Y22EH02FMwx', '1U-tU39RLU4cK'],
          after: '"',
        },
      ],
      counterExamples: [
        ['DOCKERHUB_TOKEN=dckr_pat_KY_5D3', 'iYS54t'],
        'DOCKERHUB_TOKEN=dckr_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'docker-organization-access-token',
      description: 'An access token of a Docker Hub organization.',
      regex: String.raw`\b(dckr_oat_[\w-]{32})(?:[^\w-]|$)`,
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'pull and push the images of the organization that it covers',
      rotate: 'Deactivate it in the Admin Console, Access tokens, and generate another.',
      docs: 'https://docs.docker.com/enterprise/security/access-tokens/',
      examples: [
        {
          before: 'docker login -u acme --password ',
          secret: ['dckr_', 'oat_wvQcbyWgEl0Vk8Sq', 'npdplUGS44gd0J5L'],
          after: '\n',
        },
        {
          before: "password: '",
          secret: ['dckr_', 'oat_kJOCvDPPqylWlH4m', 'k1LvIASb0TyWnFTB'],
          after: "'\n",
        },
      ],
      counterExamples: [
        ['password: dckr_oat_TMDHeT', 'uuLE6z'],
        'password: dckr_oat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'docker-registry-login',
      description:
        "A login to a container registry, as Docker's config.json keeps it: user and password in base64.",
      regex: String.raw`\\?"auth\\?"\s{0,8}:\s{0,8}\\?"([A-Za-z0-9+/]{16,}={0,2})\\?"`,
      maxLength: 4000,
      minEntropy: 3,
      checks: ['basic-auth'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'pull and often push the images of the registry beside it, so that what it deploys runs his code',
      rotate:
        'Change the password or token at the registry. Keep logins in a credential helper, not in config.json.',
      docs: 'https://docs.docker.com/reference/cli/docker/login/',
      examples: [
        {
          before: '{\n  "auths": {\n    "registry.acme.test": {\n      "auth": "',
          secret: ['ZGVwbG95ZXI6bHVHbkdV', 'NEtmaUVlRHI1dUhCaXE='],
          after: '"\n    }\n  }\n}',
        },
        {
          before: 'DOCKER_AUTH_CONFIG=\'{"auths":{"ghcr.io":{"auth":"',
          secret: ['bWlhOm45U0I4a1RjM1Ri', 'eDZQRGZmZFBrV21xcw=='],
          after: '"}}}\'',
        },
      ],
      counterExamples: ['"auth": "c29tZXRoaW5nIGVsc2U="', '"auth": "required"', '"auth": "${DOCKER_AUTH}"'],
    },
  ],
} satisfies Provider;
