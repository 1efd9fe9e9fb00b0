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
      parts: [{ name: 'user', rule: 'docker-hub-user', acrossFiles: true }],
      verify: 'hub-token',
      examples: [
        {
          before: 'docker login -u acme -p ',
          secret: ['dckr_', 'pat_gS4ldR77i4Gg-a', 'n7vWOW8EVNmsA'],
          after: '\n',
          parts: { user: ['ac', 'me'] },
        },
        {
          before: 'DOCKERHUB_TOKEN: "',
          secret: ['dckr_', 'pat_ks6Y22EH02FMwx', '1U-tU39RLU4cK'],
          after: '"',
        },
        {
          before: ['DOCKER_USERNAME=', 'acme', 'builds', '\n', 'DOCKERHUB_TOKEN: "'].join(''),
          secret: ['dckr_', 'pat_ks6Y22EH02FMwx', '1U-tU39RLU4cK'],
          after: '"',
          parts: { user: ['acme', 'builds'] },
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
      parts: [{ name: 'user', rule: 'docker-hub-user', acrossFiles: true }],
      verify: 'hub-token',
      docs: 'https://docs.docker.com/enterprise/security/access-tokens/',
      examples: [
        {
          before: 'docker login -u acme --password ',
          secret: ['dckr_', 'oat_wvQcbyWgEl0Vk8Sq', 'npdplUGS44gd0J5L'],
          after: '\n',
          parts: { user: ['ac', 'me'] },
        },
        {
          before: "password: '",
          secret: ['dckr_', 'oat_kJOCvDPPqylWlH4m', 'k1LvIASb0TyWnFTB'],
          after: "'\n",
        },
        {
          before: ['DOCKER_USERNAME=', 'acme', 'builds', '\n', "password: '"].join(''),
          secret: ['dckr_', 'oat_kJOCvDPPqylWlH4m', 'k1LvIASb0TyWnFTB'],
          after: "'\n",
          parts: { user: ['acme', 'builds'] },
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
    {
      id: 'docker-hub-user',
      description: 'The name of a user or organization of Docker Hub.',
      regex: String.raw`(?:(?i:docker(?:[_-]?hub)?[_-]?user(?:[_-]?name)?)["']?\s{0,4}[:=]\s{0,4}["']?|(?:docker|podman) login (?:[\w.:/-]{1,60} )?(?:-u[ =]?|--username[ =]))([a-z0-9]{4,30})(?:[^\w.-]|$)`,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the account',
      rotate: 'It is no secret; look for the token near it.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: 'DOCKER_USERNAME=', secret: ['acme', 'builds'], after: '\n' },
        { before: 'docker login -u ', secret: ['acme', 'builds'], after: ' -p x' },
        { before: 'dockerhub_user: "', secret: ['mia', 'test'], after: '"\n' },
      ],
      counterExamples: ['DOCKER_USERNAME=${DOCKER_USERNAME}', 'docker login -u abc -p x'],
    },
  ],
  verify: {
    'hub-token': {
      // It makes an access token that lives for some minutes and is thrown away.
      docs: 'https://docs.docker.com/reference/api/hub/latest/#tag/authentication-api/operation/AuthCreateAccessToken',
      checked: '2026-11-24',
      effect: 'counts-quota',
      hosts: ['hub.docker.com'],
      request: { method: 'POST', path: '/v2/auth/token', json: { identifier: '{user}', secret: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/access_token' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'POST https://hub.docker.com/v2/auth/token',
          body: '{"identifier":"{user}","secret":"{secret}"}',
          parts: { user: 'acmebuilds' },
          answer: { status: 200, json: { access_token: 'made-up' } },
          verdict: 'live',
        },
        {
          request: 'POST https://hub.docker.com/v2/auth/token',
          parts: { user: 'acmebuilds' },
          answer: {
            status: 401,
            json: {
              detail: 'Incorrect authentication credentials',
              message: 'Incorrect authentication credentials',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
