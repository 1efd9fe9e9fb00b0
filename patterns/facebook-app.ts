/** A Facebook (Meta) app’s own credentials. Tokens of people and pages are in `facebook.ts`. */

import type { Provider } from '#model/provider';

export default {
  name: 'Facebook',
  docs: 'https://developers.facebook.com/docs/facebook-login/security/',
  rules: [
    {
      id: 'facebook-app-secret',
      description: 'The secret of a Facebook (Meta) app.',
      // Takes `FACEBOOK_APP_SECRET=…`, `facebook: { clientSecret: …`; refuses `FACEBOOK_ID=` followed by `SPOTIFY_SECRET=…`.
      regex: String.raw`(?:(?:(?i:facebook|fb_|fb-|fbapp|fbclient|fbapi|meta_app|metaapp)[\w.\-]{0,40}?(?i:secret)|(?i:fbsecret))\w{0,8}|(?i:facebook)["']?\s{0,3}(?::|=>|=)\s{0,3}[{(\[]?\s{0,20}(?:["']?[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,80}?[\n,;]\s{0,20}){0,2}["']?[\w.\-]{0,16}?(?i:secret)\w{0,8}|(?i:facebook)["']?\s{0,3},\s{0,3}["'][0-9]{14,17}["'])(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([0-9a-f]{32})\b`,
      keywords: ['facebook', 'fb_', 'fb-', 'fbapp', 'fbclient', 'fbapi', 'meta_app', 'metaapp', 'fbsecret'],
      minEntropy: 2.9,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'act as the app: mint app tokens, read its users’ permissions, change its settings, forge signed requests',
      rotate:
        'In the App Dashboard (developers.facebook.com), Settings, Basic: Reset the app secret; it takes effect at once unless an expiry for the old one is chosen.',
      verify: 'app-secret',
      docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens#apptokens',
      parts: [{ name: 'id', rule: 'facebook-app-id', acrossFiles: true }],
      examples: [
        {
          before: 'FACEBOOK_APP_ID=' + '88911120' + '00843682' + '\nFACEBOOK_APP_SECRET=',
          secret: ['9dacb891192', '19c3651ae1e', 'd3c6eca273'],
          after: '\n',
          parts: { id: ['88911120', '00843682'] },
        },
        {
          before:
            '<string name="facebook_app_id">' +
            '95905105' +
            '5923446' +
            '</string>\n<string name="facebook_app_secret">',
          secret: ['9cedce562bc', '410f9323c30', 'e682e67fb2'],
          after: '</string>',
          parts: { id: ['95905105', '5923446'] },
        },
        {
          before: "define('FB_APP_ID', '" + '30762246' + '8450071' + "');\ndefine('FB_APP_SECRET', '",
          secret: ['45d47265a7d', '70683baf09e', '0972b475d9'],
          after: "');\n",
          parts: { id: ['30762246', '8450071'] },
        },
        {
          before: 'facebook:\n  client-id: ' + '45056797' + '44374996' + '\n  client-secret: ',
          secret: ['8fb5e326b6e', '421737170a1', '26bbab7417'],
          after: '\n',
          parts: { id: ['45056797', '44374996'] },
        },
        {
          before: 'config.omniauth :facebook, "' + '88631021' + '93935092' + '", "',
          secret: ['c9abc791e3f', '8956cd95f44', 'aeb4378b56'],
          after: '"',
        },
        {
          before: '"facebook": {"clientID": "' + '22270331' + '6388194' + '", "clientSecret": "',
          secret: ['749e62d1739', '06a384f183c', '191705fe9f'],
          after: '"}',
          parts: { id: ['22270331', '6388194'] },
        },
        {
          before: 'spring.security.oauth2.client.registration.facebook.client-secret=',
          secret: ['bbb94de48db', 'a9dee99a0e6', '4d8d228188'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['FACEBOOK_APP_SECRET=', '3e49c991286df', 'bd82ff6200b33'],
        'facebook_app_secret: your-app-secret',
        ['facebookAppSecret = "', 'bwbVScaKLX', '529NvSPD7U', '-', 'yHB3Fohoqie', '"'],
        ['FACEBOOK_APP_ID=1234\nSPOTIFY_CLIENT_SECRET=', 'c2c44a8070a', 'a6e6a3be154', 'aea2452597'],
        [
          '{"facebook": "https://facebook.com/acme", "gravatar": "',
          'df97a7b3248',
          'bab460915db',
          'd481848652',
          '"}',
        ],
      ],
    },
    {
      id: 'facebook-app-id',
      description: 'The id of a Facebook (Meta) app. Public by design.',
      keyed: {
        names: [
          'facebook_app_id',
          'facebookappid',
          'facebook-app-id',
          'facebook_id',
          'facebook_client_id',
          'facebookclientid',
          'facebook.app.id',
          'facebook_key',
          'client_id',
          'clientid',
          'client-id',
          'fb_app_id',
          'fbappid',
          'fb_id',
          'meta_app_id',
          'metaappid',
          'facebook_api_key',
          'app_id',
        ],
        value: '[0-9]{14,17}',
      },
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the app; it is part of every login link',
      rotate: 'An app id can’t be changed; reset the app secret instead.',
      isPartOnly: true,
      examples: [
        { before: 'FACEBOOK_APP_ID=', secret: ['78217325', '25518070'], after: '\n' },
        { before: '{"fbAppId": "', secret: ['14923828', '46891381'], after: '"}' },
      ],
      counterExamples: ['FACEBOOK_APP_ID=12345', 'facebook_app_id: your-app-id'],
    },
    {
      id: 'facebook-app-token',
      description: 'A Facebook (Meta) app access token: the app id and its secret, joined.',
      keyed: {
        names: [
          'access_token',
          'accesstoken',
          'app_token',
          'apptoken',
          'facebook_token',
          'facebooktoken',
          'fb_token',
          'fbtoken',
        ],
        value: String.raw`[0-9]{14,17}\|(?:[0-9a-f]{32}|[A-Za-z0-9_-]{27})`,
      },
      minEntropy: 3.1,
      checks: ['plain-ids'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'act as the app: read its settings and insights, publish test users, moderate what it posted',
      rotate:
        'Reset the app secret in the App Dashboard (developers.facebook.com), Settings, Basic: the token dies with it.',
      verify: 'app-token',
      docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens#apptokens',
      examples: [
        {
          before: 'https://graph.facebook.com/debug_token?access_token=',
          secret: ['25296523', '77124942', '|', '7d6e7f747d7', 'bba8dd2cdb4', '91fe5c869b'],
          after: '&limit=5\n',
        },
        {
          before: 'export FB_APP_TOKEN="',
          secret: ['46908704', '36536239', '|', '09b81a1a14b', 'a3d2fdc8276', '79e7e586bc'],
          after: '"\n',
        },
        {
          before: "accessToken: '",
          secret: ['65672742', '0116274', '|', '1geVpeU-MrmgLC', 'Lbskwz9LBICR4'],
          after: "',",
        },
      ],
      counterExamples: [
        ['access_token=', '89164508', '44746781', '|your-secret'],
        ['app_token: 1234|', 'a45a3e564d1', '1654a4696a3', '4d67bd524c'],
      ],
    },
  ],
  verify: {
    'app-token': {
      docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/debugging',
      effect: 'none',
      hosts: ['graph.facebook.com'],
      request: { method: 'GET', path: '/app', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { json: { pointer: '/error/code', equals: 190 }, verdict: 'invalid' },
      ],
      facts: { app: '/name', id: '/id' },
      cases: [
        {
          request: 'GET https://graph.facebook.com/app',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { id: '20002', name: 'Example', link: 'https://www.facebook.com/' } },
          verdict: 'live',
          facts: { app: 'Example', id: '20002' },
        },
        {
          request: 'GET https://graph.facebook.com/app',
          answer: {
            status: 400,
            json: { error: { message: 'made up', type: 'OAuthException', code: 190, fbtrace_id: 'x' } },
          },
          verdict: 'invalid',
        },
      ],
    },
    'app-secret': {
      docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/debugging',
      effect: 'none',
      hosts: ['graph.facebook.com'],
      request: { method: 'GET', path: '/app', bearer: '{id}|{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { json: { pointer: '/error/code', equals: 190 }, verdict: 'invalid' },
        { status: 400, json: { pointer: '/error/code', equals: 101 }, verdict: 'invalid' },
      ],
      facts: { app: '/name', id: '/id' },
      cases: [
        {
          request: 'GET https://graph.facebook.com/app',
          headers: { authorization: 'Bearer {id}|{secret}' },
          parts: { id: '20002' },
          answer: { status: 200, json: { id: '20002', name: 'Example' } },
          verdict: 'live',
          facts: { app: 'Example', id: '20002' },
        },
        {
          request: 'GET https://graph.facebook.com/app',
          parts: { id: '20002' },
          answer: {
            status: 400,
            json: { error: { message: 'made up', type: 'OAuthException', code: 190, fbtrace_id: 'x' } },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://graph.facebook.com/app',
          parts: { id: '20002' },
          answer: {
            status: 400,
            json: { error: { message: 'made up', type: 'OAuthException', code: 101, fbtrace_id: 'x' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
