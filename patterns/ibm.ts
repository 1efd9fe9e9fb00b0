/** IBM Cloud: API keys of people and service ids, which have no mark of their own. */

import type { Provider } from '#model/provider';

export default {
  name: 'IBM Cloud',
  docs: 'https://cloud.ibm.com/docs/account?topic=account-manapikey',
  rules: [
    {
      id: 'ibm-cloud-api-key',
      description: 'An IBM Cloud API key.',
      keyed: {
        names: [
          'ibmcloud_api_key',
          'ibmcloudapikey',
          'ibmcloud-api-key',
          'ibm_cloud_api_key',
          'ibm-cloud-api-key',
          'ibm_api_key',
          'ibmapikey',
          'ibm-api-key',
          'ic_api_key',
          'icapikey',
          'ic-api-key',
          'bluemix_api_key',
          'bluemixapikey',
          'bluemix-api-key',
          'iam_apikey',
          'iamapikey',
          'iam-apikey',
          'iam_api_key',
          'iam-api-key',
          'watson_apikey',
          'watsonapikey',
          'watson-apikey',
          'watson_api_key',
          'watson-api-key',
          'ibm_cloud_apikey',
          'ibm-cloud-apikey',
          'cos_api_key_id',
          'cosapikeyid',
          'cos-api-key-id',
        ],
        value: String.raw`[\w-]{44}`,
      },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'use all services of the account as its owner',
      rotate: 'Delete it under Manage, Access (IAM), API keys, and create another.',

      examples: [
        {
          before: 'IBMCLOUD_API_KEY=',
          secret: ['hD9JxdSInLuZKwl4Z20mJb', 'FoS_4fyNViaaw-atPOprvr'],
          after: '\n',
        },
        {
          before: 'provider "ibm" {\n  ibmcloud_api_key = "',
          secret: ['5c6FP_zwPSnj0xCB6AKgqO', 'LvTaqeP-TVf1P7WVLlUyCz'],
          after: '"\n}',
        },
        {
          before: '"watson_apikey": "',
          secret: ['oCM9AZznKdmpx4TPDGN3r5', 'U1-zSWbg7ehPxA_ojRhzyn'],
          after: '"',
        },
      ],
      counterExamples: [
        ['IBMCLOUD_API_KEY=bmD_kfb2WVOB0f1', 'Mp0rRBSEl9vjtCt'],
        'IBMCLOUD_API_KEY=${IBMCLOUD_API_KEY}',
      ],
    },
  ],
} satisfies Provider;
