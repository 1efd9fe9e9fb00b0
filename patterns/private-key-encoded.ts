/**
 * Private keys in base 64: over a whole PEM block, as environment variables hold it, and of the bare
 * bytes, as settings of payment and messaging services do.
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
  name: 'Encoded private keys',
  docs: 'https://datatracker.ietf.org/doc/html/rfc5958',
  rules: [
    {
      ...key,
      id: 'private-key-encoded-pem',
      description: 'A private key in PEM, as a whole in base 64 once more.',
      regex: String.raw`\b(LS0tLS1CRUdJTiB(?:SU0EgUFJJVkFURSBLRVkt|QUklWQVRFIEtFWS0t|FQyBQUklWQVRFIEtFWS0t|EU0EgUFJJVkFURSBLRVkt|PUEVOU1NIIFBSSVZBVEUgS0VZ|FTkNSWVBURUQgUFJJVkFURSBLRVkt|QR1AgUFJJVkFURSBLRVkg)[A-Za-z0-9+/]{80,}={0,2})`,
      keywords: ['LS0tLS1CRUdJTiB'],
      maxLength: 24000,
      checks: ['pem'],
      confidence: 'high',
      isClass: true,
      examples: [
        {
          before: 'GITHUB_APP_PRIVATE_KEY=',
          secret: [
            'LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQpNSUlCT3dJQkFBSkJBTDZZLy9BL1JNd0g0MElGMHEySmVHRUNaU01tRmpkU21TbzBMbEV',
            '4dEptU0NhZ3l1UUdZCjBRWDlvOGgyRFFWaGk5Tkg2NTJiQ2phVjFqOFBHUnFUL1c4Q0F3RUFBUUpBZlg4Z2hvQWlQSFcxSFhQWUZJdS8KeDZCY0',
            'Y1aXNhQ0RxMk84aTBETjZSdUxPWkZDNll5eVpGVGVLcVZCK3BWNHZxVk1xVC9VOFp2dlNWUnFUdGxCRwpBUUloQU9kcWkwYkJNRFlYR1RjbDJla',
            'nBUR2d3bWxhZ21WT25LRWJ6NFpUeDhlRlJBaUVBMHRoaEhqbFgwNWIrCkRiVzN0ek9MOHhZdDVJTlNVbkVaZ0FHSnVma21RcjhDSUdDQkcrZTd0',
            'S0U1N0xnRXZ1VFVOWnJWZWVkYVBkYVcKeE1NaC9SYWg5dDZoQWlFQWdhWlNXYzV6QmdZRDVKUklDdHdrZzI2dys2SVF2ZWNVQWhWd0JpNkJhMnN',
            'DSVFDMwo2SXNkRThOTWRGdVd0QXhPeUtzN25QeitxRTZQd29naGVPRXFQbW5GVXc9PQotLS0tLUVORCBSU0EgUFJJVkFURSBLRVktLS0tLQo=',
          ],
          after: '\n',
        },
        {
          before: 'data:\n  id_ed25519: ',
          secret: [
            'LS0tLS1CRUdJTiBPUEVOU1NIIFBSSVZBVEUgS0VZLS0tLS0KYjNCbGJuTnphQzFyWlhrdGRqRUFBQUFBQkc1dmJtV',
            'UFBQUFFYm05dVpRQUFBQUFBQUFBQkFBQUFNd0FBQUF0emMyZ3RaVwpReU5UVXhPUUFBQUNCeFdDcUVIK1lKSzJpa0',
            'tmUkRDNHNnZE1keHZUc2s0bGs4czZTemZjTlZkd0FBQUpCRE5OR1VRelRSCmxBQUFBQXR6YzJndFpXUXlOVFV4T1F',
            'BQUFDQnhXQ3FFSCtZSksyaWtLZlJEQzRzZ2RNZHh2VHNrNGxrOHM2U3pmY05WZHcKQUFBRUJaWGxZSUFFRjhyQTAr',
            'aWh5dDZva0hPNU13bmsrWm81M0x0cGNxOGNhMXVuRllLb1FmNWdrcmFLUXA5RU1MaXlCMAp4M0c5T3lUaVdUeXpwT',
            'E45dzFWM0FBQUFCbVJsY0d4dmVRRUNBd1FGQmdjPQotLS0tLUVORCBPUEVOU1NIIFBSSVZBVEUgS0VZLS0tLS0K',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        [
          'certificate-authority-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUJmVENDQVNPZ0F3SUJB',
          'Z0lVRnpURlJYbGV5Wmxpak5sTmFBWUJTeHQ0ZUtZd0NnWUlLb1pJemowRUF3',
          'SXcKRkRFU01CQUdBMVVFQXd3SllXTnRaUzUwWlhOME1CNFhEVEkyTVRFeU5E',
          'QTNOVGcxT1ZvWERUSTJNVEl5TkRBMwpOVGcxT1Zvd0ZERVNNQkFHQTFVRUF3',
          'd0pZV050WlM1MFpYTjBNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBECkFR',
          'Y0RRZ0FFaURjN2ZpdzJReEpQSWlqYWE3ME5IWDhWcTVjWUREczhlWEJ0ckxZ',
          'dmpOdk1nMnV5Ly92RkhQM2YKczF4bzNibXpScmVCbnBKVlFuNHhvOVlsNkUr',
          'RkdLTlRNRkV3SFFZRFZSME9CQllFRkNaS2kyQUNZb3FUdHFJegp0NUlqUHU5',
          'V1VYeVFNQjhHQTFVZEl3UVlNQmFBRkNaS2kyQUNZb3FUdHFJenQ1SWpQdTlX',
          'VVh5UU1BOEdBMVVkCkV3RUIvd1FGTUFNQkFmOHdDZ1lJS29aSXpqMEVBd0lE',
          'U0FBd1JRSWhBTy9pYXgrVElTekM5M1Z1ek0yYWtQbFUKSXVxT2VrM01FdkVK',
          'azVpbCtUdGpBaUF3dm9tMmpNMUFaMkx6K3pYNGxBeHZaTG1UUkhraTRwcjI1',
          'OEFjOHhiZApvdz09Ci0tLS0tRU5EIENFUlRJRklDQVRFLS0tLS0K',
        ],
        'client-key: LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVkt...',
      ],
    },
    {
      ...key,
      id: 'private-key-encoded-der',
      description:
        'A private key in base 64 without the lines around it, as settings of payment and messaging services keep it.',
      regex: String.raw`(?i:private[_.-]?key|priv_?key|signing[_.-]?key|rsa[_.-]?key)["'\]]{0,2}\s{0,8}(?:=>|[:=,])\s{0,8}["'\x60]?(M[CDEFGHI][A-Za-z0-9+/]{60,}={0,2})`,
      maxLength: 8000,
      checks: ['pem'],
      confidence: 'low',
      isClass: true,
      examples: [
        {
          before: 'alipay.private_key=',
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
          before: '"privateKey": "',
          secret: [
            'MIGHAgEAMBMGByqGSM49AgEGCCqGSM4',
            '9AwEHBG0wawIBAQQgaSsCgxS8ooxN5j',
            'GE1pEecqdeOkTRPL9VodDKGwUtRK6hR',
            'ANCAASINzt+LDZDEk8iKNprvQ0dfxWr',
            'lxgMOzx5cG2sti+M28yDa7L/+8Uc/d+',
            'zXGjdubNGt4GeklVCfjGj1iXoT4UY',
          ],
          after: '"',
        },
      ],
      counterExamples: [
        [
          'privateKey: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiDc7fi',
          'w2QxJPIijaa70NHX8Vq5cYDDs8eXBtrLYvjNvMg2uy',
          '//vFHP3fs1xo3bmzRreBnpJVQn4xo9Yl6E+FGA=="',
        ],
        'private_key = MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC',
      ],
    },
    {
      ...key,
      id: 'private-key-encoded-bare',
      description: 'A private key in base 64 without the lines around it, known by how it begins.',
      // Takes PKCS#8 of RSA, EC and Ed25519, and SEC 1 of EC; what begins so and is no whole key is dropped.
      regex: String.raw`\b((?:MII[A-L][A-Za-z0-9+/]{3}BADANBgkqhkiG9w0BAQEFAASC[A-Za-z0-9+/]{200,}|MC4CAQAwBQYDK2VwBCIEI[A-Za-z0-9+/]{43}|MI[GH][A-Za-z0-9+/]{2}gEAM[A-Za-z0-9+/]{6}yqGSM49AgEG[A-Za-z0-9+/]{100,300}|MHcCAQEEI[A-Za-z0-9+/]{140,160})={0,2})(?:[^A-Za-z0-9+/=]|$)`,
      maxLength: 8000,
      checks: ['pem'],
      confidence: 'low',
      isClass: true,
      examples: [
        {
          before: 'const MERCHANT_PEM = "',
          secret: [
            'MIIBVQIBADANBgkqhkiG9w0BAQEFAASCAT8wggE7AgEAAkEAvXG0dijjioLVKaP8kEfZv5',
            'BPTxUXFsuk18XyVHsuyG1rOdVnXJmUDs8KO72B5CYAVxU4UBO9FenB8z4QSgI45QIDAQAB',
            'AkBfIZArndDVp2l/pZeYpFwWNFN/NOoJSm4W5JISFmGhx2GAumLo7mNnsf5wVU9lNT78zx',
            'FjPRrjeaREGzhwbH9pAiEA+pd/z54UP9ZpEX1zVwgi1oz4tYj+7mtx2NkB4eIDQZMCIQDB',
            'iF6edHDqMdpvRiP1ydoHCI8fPOUfT9djsrwHe+MGpwIgJREPyMgbOq4ecIXb7722WYIUr9',
            'WJz/54opjG3ICv9p0CIQCm4/VMSXdxzcnjOSYbd5Snig75ziZ7SPuhwuj4vzG4cwIhAIK+',
            'vf1kqMkjOlTOFKbX3Xidsonbtv3JDvmgB26UWOn3',
          ],
          after: '";\n',
        },
        {
          before: 'ed25519: ',
          secret: ['MC4CAQAwBQYDK2VwBCIE', 'IHSj6yuPu1cWZv2JaeVW', 'kRqug13yK7kf8hOyKHs/', 'b80U'],
          after: '\n',
        },
        {
          before: '<pkcs>',
          secret: [
            'MHcCAQEEIJ+VUtzquhzPejW3yKtv5Zjk/8jGCtyCv4/QeOGAlqUioAoGCCqGSM49AwEHoU',
            'QDQgAEDKWv5jhqhqw9djPaiVEtvhQRhfHmrfjpZeXgBHxQ20Ap7lk/YeYf4iHbHeObNMoD',
            'eWxrD7uRBqTrl7s17LDHBA==',
          ],
          after: '</pkcs>\n',
        },
      ],
      counterExamples: [
        'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAq4yKxb6SNePdDmQi',
        ['MC4CAQAwBQYDK2Vw', 'BCIEIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
      ],
    },
  ],
} satisfies Provider;
