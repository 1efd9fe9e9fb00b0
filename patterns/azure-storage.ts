/** Azure Storage: the two keys of a storage account. Shared access signatures are in `azure.ts`. */

import type { Provider } from '#model/provider';

/** The documented key of the storage emulator, the same for everybody. */
const emulatorKey = [
  'eby8vdm02xnocqflquwjpllmetlcdxj1ouzft50usrz6',
  'ifsufq2uverc',
  'z4i6tq/k1szfptotr/kbhbeksogmgw==',
].join('');

const accountKey = {
  minEntropy: 4,
  stopValues: [emulatorKey],
  severity: 'critical',
  confidence: 'high',
  audience: 'private',
  canDo:
    'read, change and delete all blobs, files, queues and tables of the account, and sign access for others',
  rotate:
    'In the storage account, Access keys: move to the other key, then rotate this one. Better: disallow shared keys and use Entra.',
} as const;

export default {
  name: 'Azure Storage',
  docs: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
  rules: [
    {
      ...accountKey,
      id: 'azure-storage-account-key',
      description: 'The key of an Azure storage account, in a connection string.',
      regex: String.raw`AccountKey\s{0,2}=\s{0,2}([A-Za-z0-9+/]{86}==)`,
      checks: ['azure-signature'],
      parts: [{ name: 'account', rule: 'azure-storage-account', withinBytes: 200, acrossFiles: true }],
      verify: 'account',
      examples: [
        {
          before: [
            '"AzureWebJobsStorage": "DefaultEndpointsProtocol=https;AccountName=',
            'acmefiles',
            '01',
            ';AccountKey=',
          ].join(''),
          secret: [
            'HXrUzJOs++sHNN4bliaP9VPHf2cHw',
            'INQMCO0a+Zj7B9jtJn41GRVX60RkM',
            'c1Wf0vlsb9srcSekZ0rxzgSEqUv3==',
          ],
          after: ';EndpointSuffix=core.windows.net"',
          parts: { account: ['acmefiles', '01'] },
        },
        {
          before: [
            "AZURE_STORAGE_CONNECTION_STRING='DefaultEndpointsProtocol=https;AccountName=",
            'acme',
            'backup',
            ';AccountKey=',
          ].join(''),
          secret: [
            '0qcs7shW0xSPM5RmJGXEoRh5dU',
            'qjQNUHI5S48AcvLKxlUtrZUZy/',
            'VLtXteguVxGZJaxWwTKJO1oY+A',
            'StT4upei==',
          ],
          after: "'\n",
          parts: { account: ['acme', 'backup'] },
        },
      ],
      counterExamples: [
        [
          'AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6',
          'IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==',
        ],
        'AccountName=acme;AccountKey=<key>',
        ['AccountName=acme;AccountKey=S0rrFfJxi4YOaG4AKJvIU2cTEWU4QB', 'ir+gY3Gbm/XmckcCEm1Qe/CN8phYlZ=='],
      ],
    },
    {
      ...accountKey,
      id: 'azure-storage-key',
      description: 'The key of an Azure storage account.',
      keyed: {
        names: [
          ...[
            'azure_storage_key',
            'azure_storage_access_key',
            'azure_storage_account_key',
            'azurestoragekey',
          ],
          ...[
            'storage_account_key',
            'storageaccountkey',
            'storage_key',
            'storagekey',
            'storage-account-key',
            'storage_access_key',
          ],
          ...['account_key', 'account-key', 'azure_account_key', 'primary_access_key', 'blob_key'],
        ],
        value: '[A-Za-z0-9+/]{86}==',
      },
      checks: ['azure-signature'],
      examples: [
        {
          before: 'AZURE_STORAGE_KEY=',
          secret: [
            'FvZTuAGRvrvFl7iQco2shH0GfAwgh',
            '65B6e4Ul8WTRzPGdHs7C0gkK3saSx',
            'wjhvwvYrJmX+J3iuN2swjGTPkCd9==',
          ],
          after: '\n',
        },
        {
          before: 'storage_account_key: "',
          secret: [
            '0sYt+R2UpAa9sFsBWSotBCbgm+',
            'nMdfigqhMhPzaSZrm2IUkOhFdN',
            'Gr5I2L9SAekxYkMfEAN2H9Jf+A',
            'StBTPXIT==',
          ],
          after: '"\n',
        },
        {
          before: "BlobServiceClient(account_url=url, account_key='",
          secret: [
            'uIOsfi1p4eEOgCgmPj9AeQ/YELEMe',
            'ZDwn3lq5rcg6DZWEb5GMmr/hkKGJn',
            '6waH+3E9RQcVp8zeQfjs0lIzl5dz==',
          ],
          after: "')",
        },
      ],
      counterExamples: [
        [
          'AZURE_STORAGE_KEY=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6',
          'IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==',
        ],
        ['AZURE_STORAGE_KEY=tdlgmWTa5wAv8HnMtAmm9E8yyiQSevAG', 'ejGwGNDg4iaKbwzIYos2F5LEOczRgpBO=='],
      ],
    },
    {
      id: 'azure-storage-account',
      description: 'The name of an Azure storage account.',
      regex: String.raw`AccountName\s{0,2}=\s{0,2}([a-z0-9]{3,24})\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'nothing by itself: it names the account',
      rotate: 'It need not be changed; rotate the key.',
      partName: 'account',
      isPartOnly: true,
      examples: [
        { before: 'DefaultEndpointsProtocol=https;AccountName=', secret: ['acmefiles', '01'], after: ';' },
        { before: 'AccountName = ', secret: ['acmebackup'], after: '\n' },
      ],
      counterExamples: ['AccountName=$(name);', 'AccountName={account};'],
    },
    {
      id: 'azure-storage-signed-key',
      description: 'The key of an Azure storage account, told by the signature within it.',
      regex: String.raw`(?:^|[^A-Za-z0-9+/])([A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{5}[AQgw]==)`,
      minEntropy: 4,
      checks: ['azure-signature'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read, change and delete all blobs, files, queues and tables of the account, and sign access for others',
      rotate:
        'In the storage account, Access keys: move to the other key, then rotate this one. Better: disallow shared keys and use Entra.',
      examples: [
        {
          before: 'client.set("azure_storage_signed_key", "',
          secret: [
            'hbcB',
            'FgEZlA3vCsKf3',
            'w9PE9xGdYV2v',
            'yQbubS0sj+y03',
            'VKY8vpnMhIH',
            'RVOQV97FAYBam',
            'kxJXP41+MX+',
            'AStCGp98A==',
          ],
          after: '");\n',
        },
        {
          before: '  "azure_storage_signed_key": "',
          secret: [
            'RVny5',
            '9qROH1nb9hp',
            'qd1rcvxjhTphg',
            'kYksoysR+uDCn',
            '5iRgJX5rYrmF',
            'rLWxItHq4Osrw',
            'rBX2mflhR+A',
            'StC3xkPw==',
          ],
          after: '",\n',
        },
        {
          before: "const azureStorageSignedKey = '",
          secret: [
            'kD8D',
            'aSYNc4Em6',
            'Y6YCsLcSA5n4',
            '4Eo94i88oACnc',
            'T6k8tluEk',
            'Yzv2kdAz5vn',
            's+cWPJpgdY21c',
            'Ckdsw+ASt6tv/',
            'pw==',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'AZURE_STORAGE_SIGNED_KEY=your-key-here\n',
        ['AZURE_STORAGE_SIGNED_KEY=', 'c7Lk', 'OvG', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      code: 'azure-storage',
      docs: 'https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key',
      effect: 'none',
      hosts: ['{account}.blob.core.windows.net'],
    },
  },
} satisfies Provider;
