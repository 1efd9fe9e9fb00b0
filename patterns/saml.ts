/**
 * SAML 2.0: private keys with which service and identity providers sign and decrypt, in settings
 * files. Certificates in metadata are public and are not looked for. Keys in PEM are found by the
 * rules of `private-key.ts`, whatever their name.
 */

import type { Provider } from '#model/provider';

const key = {
  checks: ['pem'],
  maxLength: 12000,
  severity: 'critical',
  confidence: 'high',
  audience: 'private',
  canDo:
    'sign assertions or requests in the name of the provider: an identity provider’s key signs anybody in as anyone',
  rotate:
    'Make a new key and certificate, publish both certificates in the metadata, switch the signing over, then drop the old one.',
} as const;

export default {
  name: 'SAML',
  docs: 'https://docs.oasis-open.org/security/saml/v2.0/saml-metadata-2.0-os.pdf',
  rules: [
    {
      ...key,
      id: 'saml-signing-key',
      description:
        'A SAML signing or decryption key in base 64, beside its certificate or under a name that says SAML.',
      // Takes `"x509cert": "MII…", "privateKey": "MII…"` and `saml.sp.private_key=MII…`.
      regex: String.raw`(?:(?i:x509cert)["']\s{0,4}(?:=>|:)\s{0,4}["'][^"']*["'],\s{0,40}["'](?i:privateKey)["']\s{0,4}(?:=>|:)\s{0,4}["']|(?i:saml[\w.-]{0,40}?(?:private|signing|decryption|sp|idp)[_.-]?(?:key|pvk))["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?)(M[CDEFGHI][A-Za-z0-9+/]{60,}={0,2})`,
      examples: [
        {
          before: [
            '"sp": {\n  "entityId": "https://acme.test",\n  "x509cert": "MIIBfTCCASOgAwIBAgIUFzTFRXleyZlijNlNaAYBSxt4eKYwCgYIKoZIzj',
            '0EAwIwFDESMBAGA1UEAwwJYWNtZS50ZXN0MB4XDTI2MTEyNDA3NTg1OVoX',
            'DTI2MTIyNDA3NTg1OVowFDESMBAGA1UEAwwJYWNtZS50ZXN0MFkwEwYHKo',
            'ZIzj0CAQYIKoZIzj0DAQcDQgAEiDc7fiw2QxJPIijaa70NHX8Vq5cYDDs8',
            'eXBtrLYvjNvMg2uy//vFHP3fs1xo3bmzRreBnpJVQn4xo9Yl6E+FGKNTMF',
            'EwHQYDVR0OBBYEFCZKi2ACYoqTtqIzt5IjPu9WUXyQMB8GA1UdIwQYMBaA',
            'FCZKi2ACYoqTtqIzt5IjPu9WUXyQMA8GA1UdEwEB/wQFMAMBAf8wCgYIKo',
            'ZIzj0EAwIDSAAwRQIhAO/iax+TISzC93VuzM2akPlUIuqOek3MEvEJk5il',
            '+TtjAiAwvom2jM1AZ2Lz+zX4lAxvZLmTRHki4pr258Ac8xbdow==",\n  "privateKey": "',
          ].join(''),
          secret: [
            'MIGHAgEAMBMGByqGSM49AgEGCCqGSM4',
            '9AwEHBG0wawIBAQQgaSsCgxS8ooxN5j',
            'GE1pEecqdeOkTRPL9VodDKGwUtRK6hR',
            'ANCAASINzt+LDZDEk8iKNprvQ0dfxWr',
            'lxgMOzx5cG2sti+M28yDa7L/+8Uc/d+',
            'zXGjdubNGt4GeklVCfjGj1iXoT4UY',
          ],
          after: '"\n}',
        },
        {
          before: 'saml.sp.private_key=',
          secret: [
            'MIIBVQIBADANBgkqhkiG9w0BAQEFAASCAT8wggE7AgEAAkEAvpj/8D9EzAfjQgXSrYl4YQJlIyYWN',
            '1KZKjQuUTG0mZIJqDK5AZjRBf2jyHYNBWGL00frnZsKNpXWPw8ZGpP9bwIDAQABAkB9fyCGgCI8db',
            'Udc9gUi7/HoFwXmKxoIOrY7yLQM3pG4s5kULpjLJkVN4qpUH6lXi+pUypP9Txm+9JVGpO2UEYBAiE',
            'A52qLRsEwNhcZNyXZ6OlMaDCaVqCZU6coRvPhlPHx4VECIQDS2GEeOVfTlv4Ntbe3M4vzFi3kg1JS',
            'cRmAAYm5+SZCvwIgYIEb57u0oTnsuAS+5NQ1mtV551o91pbEwyH9FqH23qECIQCBplJZznMGBgPkl',
            'EgK3CSDbrD7ohC95xQCFXAGLoFrawIhALfoix0Tw0x0W5a0DE7Iqzuc/P6oTo/CiCF44So+acVT',
          ],
          after: '\n',
        },
        {
          before: [
            "'x509cert' => 'MIIBfTCCASOgAwIBAgIUFzTFRXleyZlijNlNaAYBSxt4eKYwCgYIKoZIzj",
            '0EAwIwFDESMBAGA1UEAwwJYWNtZS50ZXN0MB4XDTI2MTEyNDA3NTg1OVoX',
            'DTI2MTIyNDA3NTg1OVowFDESMBAGA1UEAwwJYWNtZS50ZXN0MFkwEwYHKo',
            'ZIzj0CAQYIKoZIzj0DAQcDQgAEiDc7fiw2QxJPIijaa70NHX8Vq5cYDDs8',
            'eXBtrLYvjNvMg2uy//vFHP3fs1xo3bmzRreBnpJVQn4xo9Yl6E+FGKNTMF',
            'EwHQYDVR0OBBYEFCZKi2ACYoqTtqIzt5IjPu9WUXyQMB8GA1UdIwQYMBaA',
            'FCZKi2ACYoqTtqIzt5IjPu9WUXyQMA8GA1UdEwEB/wQFMAMBAf8wCgYIKo',
            'ZIzj0EAwIDSAAwRQIhAO/iax+TISzC93VuzM2akPlUIuqOek3MEvEJk5il',
            "+TtjAiAwvom2jM1AZ2Lz+zX4lAxvZLmTRHki4pr258Ac8xbdow==',\n'privateKey' => '",
          ].join(''),
          secret: [
            'MIIBOwIBAAJBAL6Y//A/RMwH40IF0q2JeGECZSMmFjdSmSo0LlExtJmSCagyuQGY0QX9o8h2',
            'DQVhi9NH652bCjaV1j8PGRqT/W8CAwEAAQJAfX8ghoAiPHW1HXPYFIu/x6BcF5isaCDq2O8i',
            '0DN6RuLOZFC6YyyZFTeKqVB+pV4vqVMqT/U8ZvvSVRqTtlBGAQIhAOdqi0bBMDYXGTcl2ejp',
            'TGgwmlagmVOnKEbz4ZTx8eFRAiEA0thhHjlX05b+DbW3tzOL8xYt5INSUnEZgAGJufkmQr8C',
            'IGCBG+e7tKE57LgEvuTUNZrVeedaPdaWxMMh/Rah9t6hAiEAgaZSWc5zBgYD5JRICtwkg26w',
            '+6IQvecUAhVwBi6Ba2sCIQC36IsdE8NMdFuWtAxOyKs7nPz+qE6PwogheOEqPmnFUw==',
          ],
          after: "',",
        },
      ],
      counterExamples: [
        [
          '"x509cert": "MIIBfTCCASOgAwIBAgIUFzTFRXleyZlijNlNaAYBSxt4eKYwCgYIKoZIzj',
          '0EAwIwFDESMBAGA1UEAwwJYWNtZS50ZXN0MB4XDTI2MTEyNDA3NTg1OVoX',
          'DTI2MTIyNDA3NTg1OVowFDESMBAGA1UEAwwJYWNtZS50ZXN0MFkwEwYHKo',
          'ZIzj0CAQYIKoZIzj0DAQcDQgAEiDc7fiw2QxJPIijaa70NHX8Vq5cYDDs8',
          'eXBtrLYvjNvMg2uy//vFHP3fs1xo3bmzRreBnpJVQn4xo9Yl6E+FGKNTMF',
          'EwHQYDVR0OBBYEFCZKi2ACYoqTtqIzt5IjPu9WUXyQMB8GA1UdIwQYMBaA',
          'FCZKi2ACYoqTtqIzt5IjPu9WUXyQMA8GA1UdEwEB/wQFMAMBAf8wCgYIKo',
          'ZIzj0EAwIDSAAwRQIhAO/iax+TISzC93VuzM2akPlUIuqOek3MEvEJk5il',
          '+TtjAiAwvom2jM1AZ2Lz+zX4lAxvZLmTRHki4pr258Ac8xbdow==", "privateKey": ""',
        ],
        [
          '<md:KeyDescriptor use="signing"><ds:X509Certificate>MIIBfTCCASOgAwIBAgIUFzTFRXleyZlijNlNaAYBSxt4eKYwCgYIKoZIzj',
          '0EAwIwFDESMBAGA1UEAwwJYWNtZS50ZXN0MB4XDTI2MTEyNDA3NTg1OVoX',
          'DTI2MTIyNDA3NTg1OVowFDESMBAGA1UEAwwJYWNtZS50ZXN0MFkwEwYHKo',
          'ZIzj0CAQYIKoZIzj0DAQcDQgAEiDc7fiw2QxJPIijaa70NHX8Vq5cYDDs8',
          'eXBtrLYvjNvMg2uy//vFHP3fs1xo3bmzRreBnpJVQn4xo9Yl6E+FGKNTMF',
          'EwHQYDVR0OBBYEFCZKi2ACYoqTtqIzt5IjPu9WUXyQMB8GA1UdIwQYMBaA',
          'FCZKi2ACYoqTtqIzt5IjPu9WUXyQMA8GA1UdEwEB/wQFMAMBAf8wCgYIKo',
          'ZIzj0EAwIDSAAwRQIhAO/iax+TISzC93VuzM2akPlUIuqOek3MEvEJk5il',
          '+TtjAiAwvom2jM1AZ2Lz+zX4lAxvZLmTRHki4pr258Ac8xbdow==</ds:X509Certificate>',
        ],
        [
          'saml_signing_key=MIIBfTCCASOgAwIBAgIUFzTFRXleyZlijNlNaAYBSxt4eKYwCgYIKoZIzj',
          '0EAwIwFDESMBAGA1UEAwwJYWNtZS50ZXN0MB4XDTI2MTEyNDA3NTg1OVoX',
          'DTI2MTIyNDA3NTg1OVowFDESMBAGA1UEAwwJYWNtZS50ZXN0MFkwEwYHKo',
          'ZIzj0CAQYIKoZIzj0DAQcDQgAEiDc7fiw2QxJPIijaa70NHX8Vq5cYDDs8',
          'eXBtrLYvjNvMg2uy//vFHP3fs1xo3bmzRreBnpJVQn4xo9Yl6E+FGKNTMF',
          'EwHQYDVR0OBBYEFCZKi2ACYoqTtqIzt5IjPu9WUXyQMB8GA1UdIwQYMBaA',
          'FCZKi2ACYoqTtqIzt5IjPu9WUXyQMA8GA1UdEwEB/wQFMAMBAf8wCgYIKo',
          'ZIzj0EAwIDSAAwRQIhAO/iax+TISzC93VuzM2akPlUIuqOek3MEvEJk5il',
          '+TtjAiAwvom2jM1AZ2Lz+zX4lAxvZLmTRHki4pr258Ac8xbdow==',
        ],
      ],
    },
  ],
} satisfies Provider;
