/**
 * Private keys in PEM and in OpenSSH's format. Certificates, requests and public keys are no secrets
 * and are not looked for. Other armours have files of their own.
 */

import type { Provider } from '#model/provider';

const key = {
  severity: 'high',
  audience: 'private',
  canDo: 'pose as its owner wherever the public half is trusted: a server, a signer, a login',
  rotate:
    'Make a new key pair, replace the public half wherever it is trusted, revoke the certificates made for the old one. A passphrase only delays its use.',
} as const;

export default {
  name: 'Private keys',
  docs: 'https://datatracker.ietf.org/doc/html/rfc7468',
  rules: [
    {
      ...key,
      id: 'private-key-pem',
      description: 'A private key in PEM.',
      // Takes a whole block in any dress, or the first lines of one that has no end; refuses a
      // BEGIN line alone. The body may hold hyphens (headers), but not five in a row. Certificates
      // that follow are read for when they end.
      regex: String.raw`(-----BEGIN (?:RSA |DSA |EC |ENCRYPTED |ANY )?PRIVATE KEY-----(?:(?:-{0,4}[^-])*-{5,6}END (?:RSA |DSA |EC |ENCRYPTED |ANY )?PRIVATE KEY-----|(?:\s|\\[nr])*[A-Za-z0-9+/]{40}[A-Za-z0-9+/=\s\\]*))(?:[\s\\nr]*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s\\]*-----END CERTIFICATE-----){0,4}`,
      keywords: [
        '-----BEGIN PRIVATE KEY',
        '-----BEGIN RSA PRIV',
        '-----BEGIN DSA PRIV',
        '-----BEGIN EC PRIV',
        '-----BEGIN ENCRYPTED PRIV',
        '-----BEGIN ANY PRIV',
      ],
      maxLength: 16000,
      checks: ['pem', 'pem-certificate'],
      confidence: 'high',
      isClass: true,
      verify: 'ssh',
      examples: [
        {
          before: [].join(''),
          secret: [
            '-----BEGIN RSA ',
            'PRIVATE KEY-----\n',
            'MIIBOwIBAAJBAL6Y//A/RMwH40IF0q2JeGECZSMmFjdSmSo0LlExtJmSCagyuQGY\n',
            '0QX9o8h2DQVhi9NH652bCjaV1j8PGRqT/W8CAwEAAQJAfX8ghoAiPHW1HXPYFIu/\n',
            'x6BcF5isaCDq2O8i0DN6RuLOZFC6YyyZFTeKqVB+pV4vqVMqT/U8ZvvSVRqTtlBG\n',
            'AQIhAOdqi0bBMDYXGTcl2ejpTGgwmlagmVOnKEbz4ZTx8eFRAiEA0thhHjlX05b+\n',
            'DbW3tzOL8xYt5INSUnEZgAGJufkmQr8CIGCBG+e7tKE57LgEvuTUNZrVeedaPdaW\n',
            'xMMh/Rah9t6hAiEAgaZSWc5zBgYD5JRICtwkg26w+6IQvecUAhVwBi6Ba2sCIQC3\n',
            '6IsdE8NMdFuWtAxOyKs7nPz+qE6PwogheOEqPmnFUw==\n',
            '-----END RSA ',
            'PRIVATE KEY-----',
          ],
          after: '\n',
        },
        {
          before: '{"key": "',
          secret: [
            '-----BEGIN ',
            'PRIVATE KEY-----\\n',
            'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgaSsCgxS8ooxN5jGE\\n',
            '1pEecqdeOkTRPL9VodDKGwUtRK6hRANCAASINzt+LDZDEk8iKNprvQ0dfxWrlxgM\\n',
            'Ozx5cG2sti+M28yDa7L/+8Uc/d+zXGjdubNGt4GeklVCfjGj1iXoT4UY\\n',
            '-----END ',
            'PRIVATE KEY-----',
          ],
          after: '\\n"}',
        },
        {
          before: 'const key = "',
          secret: [
            '-----BEGIN ',
            'PRIVATE KEY-----\\n" +\n  "',
            'MC4CAQAwBQYDK2VwBCIEIFZBox/NjFqWQwlHxqH5nacOxa+elFutDG6sCYhT1USs\\n" +\n  "',
            '-----END ',
            'PRIVATE KEY-----',
          ],
          after: '";',
        },
        {
          before: 'tls.key: |\n  ',
          secret: [
            '-----BEGIN EC ',
            'PRIVATE KEY-----\n  ',
            'MHcCAQEEIGkrAoMUvKKMTeYxhNaRHnKnXjpE0Ty/VaHQyhsFLUSuoAoGCCqGSM49\n  ',
            'AwEHoUQDQgAEiDc7fiw2QxJPIijaa70NHX8Vq5cYDDs8eXBtrLYvjNvMg2uy//vF\n  ',
            'HP3fs1xo3bmzRreBnpJVQn4xo9Yl6E+FGA==\n  ',
            '-----END EC ',
            'PRIVATE KEY-----',
          ],
          after: '\n',
        },
        {
          before: [].join(''),
          secret: [
            '-----BEGIN RSA ',
            'PRIVATE KEY-----\n',
            'Proc-Type: 4,ENCRYPTED\n',
            'DEK-Info: AES-128-CBC,DC0B3A1AC5964800A26623559F273CEA\n',
            '\n',
            '+6VK1JsyZdSG57WiDZFnhcbFmNdNUp+u0jNj47izbuA4/r4x3v0sCMmASLBNuEIK\n',
            'VDdB+kN+d82lnHzllF+gLEXTtVllFsjVMFlhrJCbv3UZnxnZrV2F9F7FjHUL8+P+\n',
            '1yItEoiWtWAtz5KQYq2HQ1XkVebPifNVHE16AYktWxadF/hUZRc36FwAjPO0lrBY\n',
            '+wPifMjodzrerLXFfem4RXerSk9emlvWhB41fPTC+nUwMuxMwA1QFQb5gD68BQd5\n',
            'UaJKrsrKjHuo283VrzjZCx/UBZD9+se2rBvWq5r3z1vaM60ii5f4Xkg34LO9bEpG\n',
            'aqjuknBGLnzA1O0UyGTpBffd+KbDO3ky1vqMq/r8LKLn7VcozU2Du4v0ZH14NgHA\n',
            'zMMAfGWQ3WdRQdywHb6L+fb+9F0dCrFH0B7fVyvfFvA=\n',
            '-----END RSA ',
            'PRIVATE KEY-----',
          ],
          after: '\n',
        },
        {
          before: [].join(''),
          secret: [
            '-----BEGIN ENCRYPTED ',
            'PRIVATE KEY-----\n',
            'MIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAgVulvCtqzHwAICCAAw\n',
            'DAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEFa6azx6FfkRlVppZnt7lIIEgZBt\n',
            'ibH2YNZ9bGcqczMnouVGBDsb/ONLCucNIHv3McKj2/4YmEKP54WmISKbf1YfqGpN\n',
            '7/UzaW0IyviMtG/GXuTlWkxB4+Miy1h+zhv59vupFIHYPOx7H6OJlRYqyFZSVHK8\n',
            'Nze7t52bT6Qo6Dlopuru83wRJ0QU+wq7JRr/k0kpg/oHY1jv43A9RMEvbdDilkU=\n',
            '-----END ENCRYPTED ',
            'PRIVATE KEY-----',
          ],
          after: '\n',
        },
        {
          before: 'SIGNING_KEY="',
          secret: [
            '-----BEGIN DSA ',
            'PRIVATE KEY----- ',
            'MIIBygIBAAKBgQCeH/4lxk3HmSO1TbKhx2zy625bdjMnP/KQx2IJL7tijGTPoDvk ',
            '3t5tMJMk8uDNGUAjM6RGEYx/o0AThJaYwiOc/dmcfd3i+PotJ1HORFNGbimevZdg ',
            'NMFq2YI1vyMGkDbmJooG9vKmRM9e05MAHrSa2K+3GSLfZ8XW4UbGtqs1/wIdAIib ',
            'YACoObUuic/ZzxJ4m+B05YbPVt13iDZhDBMCgYAtupbAlw/a8QeeJAGsluzb+sDh ',
            'n0jYjAsBSzRTGDlz5vg3l8JrgZwj19NQyptHu9ibyO7TvQf4cm0aXZp1FEK1NMtS ',
            'Ywa7cLDpBgezQqb6zLHRCTYeiW7QH3WNlCSCErpAftRtZ9zu7O9seJ1nGo+GCucE ',
            '4HNFHWM2Ir8rbtFGKgKBgDd41rkJCY3901fqaPCcnrUXE01micTklWxDXpCExi4D ',
            'mgadv7ZJAJSMhbrHBvNiO+41P7mloTJIJjzoa6x4Sgh4g48joRVHSx85vmkmD6Oa ',
            'kYDgL8i/8NoSTfC6byCLZOgpwLo+zIXqqH8J3i1fovzgnrda8welgsdpo92h62oX ',
            'Ahx+7zak7T0SZwxPqX4q3s8reOC+60g1E4gW4I6f ',
            '-----END DSA ',
            'PRIVATE KEY-----',
          ],
          after: '"',
        },
      ],
      counterExamples: [
        ['-----BEGIN RSA PRIVATE ', 'KEY-----\n...\n-----END RSA PRIVATE ', 'KEY-----'],
        [
          "if (line === '-----BEGIN PRIVATE ",
          "KEY-----') {\n  start(line);\n} else if (line === '-----END PRIVATE ",
          "KEY-----') {\n  stop();\n}",
        ],
        '-----BEGIN CERTIFICATE-----\nMIIBfTCCASOgAwIBAgIUFzTFRXleyZlijNlNaAYBSxt4eKYwCgYIKoZIzj0EAwIw\nFDESMBAGA1UEAwwJYWNtZS50ZXN0MB4XDTI2MTEyNDA3NTg1OVoXDTI2MTIyNDA3\nNTg1OVowFDESMBAGA1UEAwwJYWNtZS50ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0D\nAQcDQgAEiDc7fiw2QxJPIijaa70NHX8Vq5cYDDs8eXBtrLYvjNvMg2uy//vFHP3f\ns1xo3bmzRreBnpJVQn4xo9Yl6E+FGKNTMFEwHQYDVR0OBBYEFCZKi2ACYoqTtqIz\nt5IjPu9WUXyQMB8GA1UdIwQYMBaAFCZKi2ACYoqTtqIzt5IjPu9WUXyQMA8GA1Ud\nEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIhAO/iax+TISzC93VuzM2akPlU\nIuqOek3MEvEJk5il+TtjAiAwvom2jM1AZ2Lz+zX4lAxvZLmTRHki4pr258Ac8xbd\now==\n-----END CERTIFICATE-----',
        '-----BEGIN CERTIFICATE REQUEST-----\nMIHOMHYCAQAwFDESMBAGA1UEAwwJYWNtZS50ZXN0MFkwEwYHKoZIzj0CAQYIKoZI\nzj0DAQcDQgAEiDc7fiw2QxJPIijaa70NHX8Vq5cYDDs8eXBtrLYvjNvMg2uy//vF\nHP3fs1xo3bmzRreBnpJVQn4xo9Yl6E+FGKAAMAoGCCqGSM49BAMCA0gAMEUCIGJi\nO6oFUUE3ks/lfx1awCxIRkLoBWNsUOeHncnj8MlhAiEA31qmCJ2fGVGp3vBYzyQq\nyvMTYpwn3zj254K2a56PF0s=\n-----END CERTIFICATE REQUEST-----',
        '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiDc7fiw2QxJPIijaa70NHX8Vq5cY\nDDs8eXBtrLYvjNvMg2uy//vFHP3fs1xo3bmzRreBnpJVQn4xo9Yl6E+FGA==\n-----END PUBLIC KEY-----',
        [
          '-----BEGIN PRIVATE ',
          'KEY-----\n<paste your key here, all lines of it, please>\n-----END PRIVATE ',
          'KEY-----',
        ],
      ],
    },
    {
      ...key,
      id: 'private-key-openssh',
      description: "A private key in OpenSSH's own format.",
      regex: String.raw`(-----BEGIN OPENSSH PRIVATE KEY-----(?:(?:-{0,4}[^-])*-{5,6}END OPENSSH PRIVATE KEY-----|(?:\s|\\[nr])*[A-Za-z0-9+/]{40}[A-Za-z0-9+/=\s\\]*))`,
      keywords: ['-----BEGIN OPENSSH PRIV'],
      maxLength: 12000,
      checks: ['pem'],
      confidence: 'high',
      canDo: 'log in to every host and push to every repository that trusts its public half',
      rotate:
        'Make another with ssh-keygen, remove the old public half from authorized_keys and from the hosts of code, then delete it.',
      docs: 'https://man.openbsd.org/ssh-keygen',
      isClass: true,
      verify: 'ssh',
      examples: [
        {
          before: [].join(''),
          secret: [
            '-----BEGIN OPENSSH ',
            'PRIVATE KEY-----\n',
            'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\n',
            'QyNTUxOQAAACBxWCqEH+YJK2ikKfRDC4sgdMdxvTsk4lk8s6SzfcNVdwAAAJBDNNGUQzTR\n',
            'lAAAAAtzc2gtZWQyNTUxOQAAACBxWCqEH+YJK2ikKfRDC4sgdMdxvTsk4lk8s6SzfcNVdw\n',
            'AAAEBZXlYIAEF8rA0+ihyt6okHO5Mwnk+Zo53Ltpcq8ca1unFYKoQf5gkraKQp9EMLiyB0\n',
            'x3G9OyTiWTyzpLN9w1V3AAAABmRlcGxveQECAwQFBgc=\n',
            '-----END OPENSSH ',
            'PRIVATE KEY-----',
          ],
          after: '\n',
        },
        {
          before: "DEPLOY_KEY='",
          secret: [
            '-----BEGIN OPENSSH ',
            'PRIVATE KEY-----\\n',
            'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\\n',
            'QyNTUxOQAAACBxWCqEH+YJK2ikKfRDC4sgdMdxvTsk4lk8s6SzfcNVdwAAAJBDNNGUQzTR\\n',
            'lAAAAAtzc2gtZWQyNTUxOQAAACBxWCqEH+YJK2ikKfRDC4sgdMdxvTsk4lk8s6SzfcNVdw\\n',
            'AAAEBZXlYIAEF8rA0+ihyt6okHO5Mwnk+Zo53Ltpcq8ca1unFYKoQf5gkraKQp9EMLiyB0\\n',
            'x3G9OyTiWTyzpLN9w1V3AAAABmRlcGxveQECAwQFBgc=\\n',
            '-----END OPENSSH ',
            'PRIVATE KEY-----',
          ],
          after: "\\n'",
        },
      ],
      counterExamples: [
        ['-----BEGIN OPENSSH PRIVATE ', 'KEY-----\n...\n-----END OPENSSH PRIVATE ', 'KEY-----'],
        [
          'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI4qxZgZl4njfj7/nPDjVOeb',
          '95fwFJuCCuK0kPerNx72F mia@acme.test',
        ],
      ],
    },
  ],
  verify: {
    ssh: {
      code: 'ssh-key',
      docs: 'https://docs.github.com/authentication/connecting-to-github-with-ssh/testing-your-ssh-connection',
      effect: 'none',
      hosts: ['github.com', 'gitlab.com'],
    },
  },
} satisfies Provider;
