/** Credentials of reCAPTCHA. */

import type { Provider } from '#model/provider';

export default {
  name: 'reCAPTCHA',
  docs: 'https://developers.google.com/recaptcha/docs/verify',
  rules: [
    {
      id: 'recaptcha-secret-key',
      description: 'A reCAPTCHA secret key.',
      // Takes `RECAPTCHA_SECRET_KEY=6L…`; refuses `data-sitekey="6L…"`.
      regex: String.raw`(?i:captcha)[\w.\-:\s{"']{0,40}?(?i:secret|private|server)\w{0,12}(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)(6L[A-Za-z0-9_-]{6}AAAAA[A-Za-z0-9_-]{27})(?:[^A-Za-z0-9_-]|$)`,
      keywords: ['captcha'],
      minEntropy: 3.9,
      stopValues: ['6leixactaaaaagg-vfi1tnrwxmznfuojj4wifjwe'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'check answers in the site’s name; bots can’t be let through with it alone',
      rotate: 'At google.com/recaptcha/admin, site: register a new key pair (v2, v3), or rotate it.',
      verify: 'siteverify',
      examples: [
        {
          before: 'RECAPTCHA_SECRET_KEY=',
          secret: ['6L', 'XHit1i', 'AAAAA', 'P1xFm4AbqZ7iDE', 'qS8u6SI3Lpl9C'],
          after: '\n',
        },
        {
          before: "define('RECAPTCHA_PRIVATE_KEY', '",
          secret: ['6L', 'Brl9nX', 'AAAAA', 'AFzW3ogerGJAG8', 'ttGa727hxFqIs'],
          after: "');\n",
        },
        {
          before: 'recaptcha:\n  secret: ',
          secret: ['6L', 'yNxzbN', 'AAAAA', 'cRy0gyg6VuVPhb', 'gyRZh3kGbK2Rn'],
          after: '\n',
        },
      ],
      counterExamples: [
        'RECAPTCHA_SECRET_KEY=your-secret-key',
        ['RECAPTCHA_SECRET_KEY=6L', 'N51uKLXQIu', '4DPKo9ZD2f'],
        ['data-sitekey="6L', '2tZhlF', 'AAAAA', 'K3gKZLg74sU_VD', 'ka95Gbt7Ka9Tk', '"'],
      ],
    },
  ],
  verify: {
    siteverify: {
      docs: 'https://developers.google.com/recaptcha/docs/verify',
      effect: 'counts-quota',
      hosts: ['www.google.com'],
      request: {
        method: 'POST',
        path: '/recaptcha/api/siteverify',
        form: { secret: '{secret}', response: 'none' },
      },
      clauses: [
        {
          status: 200,
          json: { pointer: '/error-codes', contains: 'invalid-input-secret' },
          verdict: 'invalid',
        },
        {
          status: 200,
          json: { pointer: '/error-codes', contains: 'invalid-input-response' },
          verdict: 'live',
        },
      ],
      cases: [
        {
          request: 'POST https://www.google.com/recaptcha/api/siteverify',
          body: 'secret={secret}&response=none',
          answer: {
            status: 200,
            json: { success: false, 'error-codes': ['invalid-input-response', 'invalid-input-secret'] },
          },
          verdict: 'invalid',
        },
        {
          request: 'POST https://www.google.com/recaptcha/api/siteverify',
          answer: { status: 200, json: { success: false, 'error-codes': ['invalid-input-response'] } },
          verdict: 'live',
        },
      ],
    },
  },
} satisfies Provider;
