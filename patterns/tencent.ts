/** Credentials of Tencent Cloud. */

import type { Provider } from '#model/provider';

export default {
  name: 'Tencent Cloud',
  docs: 'https://www.tencentcloud.com/document/product/598/32675',
  rules: [
    {
      id: 'tencent-secret-key',
      description: 'The secret key of Tencent Cloud API credentials.',
      keyed: {
        names: ['tencent', 'tencentcloud', 'qcloud', 'secret_key', 'secretkey', 'cos_secret'],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'use the cloud account as the user it belongs to',
      rotate: 'In CAM, API Keys: disable it, create another, then delete it.',
      parts: [{ name: 'id', rule: 'tencent-secret-id', isRequired: true }],
      examples: [
        {
          before: [
            'TENCENT_SECRET_ID=',
            ...['AKIDt', '3AWroUErM5G', 'mIrFPjpfzS', 'VspTIujOse'],
            '\n',
            '<string name="tencent_secret_key">',
          ].join(''),
          secret: ['Om13ej', 'oslULPmrKs3IO', 'hJuUTvhxnP', 'QyJ'],
          after: '</string>\n',
          parts: { id: ['AKIDt', '3AWroUErM', '5GmIrFPjpfzS', 'VspTIujOse'] },
        },
        {
          before: [
            'TENCENT_SECRET_ID=',
            ...['AKIDP', 'eEUWHpCgQoAY', 'geHJPvfFVA8m', '180S8VD'],
            '\n',
            'TENCENT_SECRET_KEY=',
          ].join(''),
          secret: ['FLL1', '0Pq1dloy2Obf', 'AK4R1rNAGQvj', 'W4he'],
          after: '\n',
          parts: { id: ['AKID', 'PeEUWHpCgQoA', 'YgeHJPvfFV', 'A8m180S8VD'] },
        },
        {
          before: [
            'TENCENT_SECRET_ID=',
            ...['AKIDkL', 'k2f9bCXa0ZjIM', '3DEBk0uco', 'InlP8hmT'],
            '\n',
            "tencent_secret_key: '",
          ].join(''),
          secret: ['SMLklt', '5ip5OBDqR', 'CjFkbYuqjR', 'gFTWZZf'],
          after: "'\n",
          parts: { id: ['AKIDk', 'Lk2f9bCXa', '0ZjIM3DEB', 'k0ucoInlP8hm', 'T'] },
        },
      ],
      counterExamples: [
        'TENCENT_SECRET_KEY=your-key-here\n',
        ['TENCENT_SECRET_KEY=', 'AxxBOs', '3', '\n'],
        ['checksum: ', 'HiJ4C', 'YyeniOGNREx', 'nsA9a7uHp1', '6qAE3J', '\n'],
      ],
    },
    {
      id: 'tencent-secret-id',
      description: 'The secret id of Tencent Cloud API credentials.',
      regex: String.raw`\b(AKID[A-Za-z0-9]{32})\b`,
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself; whoever also finds the secret key acts as its owner',
      rotate: 'In CAM, API Keys: disable it with its secret key.',
      partName: 'id',
      isPartOnly: true,
      examples: [
        {
          before: 'TENCENT_SECRET_ID=',
          secret: ['AKIDQt', 'PBt8YxZst7bu', 'BjohhFvXyYCs', 'ru02Zy'],
          after: '\n',
        },
        {
          before: "const tencentSecretId = '",
          secret: ['AKIDDj', 'kJHRHCS6itVz', 'te2VZfCCyz', 'LokC9GK6'],
          after: "';\n",
        },
        {
          before: '<string name="tencent_secret_id">',
          secret: ['AKIDnv', 'pGtEur6jbf', 'eEqWsIomMJbE', 'MUTJdVCF'],
          after: '</string>\n',
        },
      ],
      counterExamples: ['TENCENT_SECRET_ID=your-key-here\n', ['TENCENT_SECRET_ID=', 'AKID', 'eW9', '\n']],
    },
  ],
} satisfies Provider;
