/** Credentials of Cloud Elements. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cloud Elements',
  docs: 'https://help.sap.com/docs/open-connectors',
  rules: [
    {
      id: 'cloud-elements-user-secret',
      description:
        'The user secret of Cloud Elements (SAP Open Connectors), in its header beside the organization’s.',
      regex: String.raw`\bUser ([A-Za-z0-9+/]{43}=),\s{0,2}Organization [0-9a-f]{32}`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'use every connected service of the user',
      rotate: 'In Cloud Elements, profile, Organization and user secrets: reset the user secret.',
      examples: [
        {
          before: 'Authorization: User ',
          secret: ['kT9vQ2', 'mXbZ4wLr8Py', 'N6sHcJ1gDfA', '3eUo7iKxVn', 'B5tRM='],
          after: ', Organization 7c1e9b4fa2d8603e5b71c94d0f8a2e63\n',
        },
        {
          before: '"Authorization": "User ',
          secret: ['Zp4Lr', '7XwQy2Nc9', 'HvB6mKt1Js', 'D8gFa3UeR5iO', 'oVx0TbE='],
          after: ', Organization 9b3f60d2e8c14a7f5d0e82b6c47a91f3, Element abc"\n',
        },
      ],
      counterExamples: [
        ['Autho', 'rization: Us', 'er your-us', 'er-secret, ', 'Organization', ' your-org-se', 'cret\n'],
        ['User ', 'kT9vQ2mXb', 'Z4wLr8PyN6', 'sHcJ1gDfA3e', 'Uo, Organizat', 'ion 7c1e9', 'b4fa2d8603e\n'],
      ],
    },
    {
      id: 'cloud-elements-element-token',
      description: 'A user secret or element token of Cloud Elements (SAP Open Connectors).',
      keyed: {
        names: ['cloudelements', 'cloud_elements', 'cloud-elements', 'element_token', 'elementtoken'],
        value: '[A-Za-z0-9+/]{43}=',
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the connected services that it stands for',
      rotate: 'In Cloud Elements: reset the user secret, or delete the element instance.',
      examples: [
        {
          before: '  "cloudelements_element_token": "',
          secret: ['ukJe', 'TId/qlAQ6', '51LLbcvhlqk/', 'F1KkN7vDtR', 'YpAuRiat='],
          after: '",\n',
        },
        {
          before: 'export CLOUDELEMENTS_ELEMENT_TOKEN="',
          secret: ['3IE9Ru', '0p2zkgKV3X', 'PdcFPfxXJ', 'UjnbFPOHe', '2ljInof2o='],
          after: '"\n',
        },
        {
          before: 'client.set("cloudelements_element_token", "',
          secret: ['IHyv', 'NXyMYyCuNl', 'DPJBTJZi0Om', '/Abk+VMKGNt', 'azQy4zU='],
          after: '");\n',
        },
      ],
      counterExamples: [
        'CLOUDELEMENTS_ELEMENT_TOKEN=your-key-here\n',
        ['CLOUDELEMENTS_ELEMENT_TOKEN=', 'imID+f', 'f', '\n'],
        ['checksum: ', 'VZqF6b', 'YMGpV/dJIq8', 'UPlw0Vot7KRi', 'yT7UCWgmb7', 'OBsQ=', '\n'],
      ],
    },
  ],
} satisfies Provider;
