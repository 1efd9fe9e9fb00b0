/** Amazon Bedrock: keys for its models, made from IAM users or from sessions. */

import type { Provider } from '#model/provider';

export default {
  name: 'Amazon Bedrock',
  docs: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
  rules: [
    {
      id: 'aws-bedrock-api-key',
      description: 'A long-lived Amazon Bedrock API key.',
      regex: String.raw`\b(ABSK[A-Za-z0-9+/]{109,269}={0,2})(?:[^A-Za-z0-9+/=]|$)`,
      minEntropy: 3.5,
      checks: ['bedrock-key'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run any model that the account may use on Bedrock, at its cost, and read what goes through it',
      rotate:
        'Reset or delete the service-specific credential of the IAM user that Bedrock made for the key.',
      verify: 'models',
      examples: [
        {
          before: 'export AWS_BEARER_TOKEN_BEDROCK=',
          secret: [
            'ABSK',
            'QmVkcm9ja0FQSUtleS1tdXphLWF0LTM0MTI3NTkwNj',
            'E0ODpxUThmU2R0Q3Q1c1FVYThRVFhJYzlkbDhCWTkx',
            'TDdMT2o0Z0NZQk5PZXd5cDgxcndqS0ZSTFBIbg==',
          ],
          after: '\n',
        },
        {
          before: 'client = Bedrock(api_key="',
          secret: [
            'ABSK',
            'QmVkcm9ja0FQSUtleS10eWo3LWF0LTkwNTUxMjM0OD',
            'g3MjpjNUtLQ3pUSXlWdEV4S21aNnY5MlFuWUtCTUlV',
            'R291c0YxNTF1dmZrYTVoMEQ4WEZ6bjY1Nkh3cA==',
          ],
          after: '")',
        },
      ],
      counterExamples: [
        ['AWS_BEARER_TOKEN_BEDROCK=ABSK', 'cRV3PWqpycApdWY3uHFt', 'P+XXjGzt1LOOpIDJfSYm'],
        'AWS_BEARER_TOKEN_BEDROCK=ABSK-your-key',
      ],
    },
    {
      id: 'aws-bedrock-short-term-key',
      description: 'A short-term Amazon Bedrock API key: a signed address, good for twelve hours at most.',
      regex: String.raw`\b(bedrock-api-key-[A-Za-z0-9+/]{100,}={0,2})`,
      maxLength: 3000,
      checks: ['bedrock-key'],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'run models on Bedrock with the rights of the session that made it, until it expires',
      rotate:
        'It expires by itself within twelve hours. Revoke the sessions of the role that made it to end it at once.',
      examples: [
        {
          before: 'AWS_BEARER_TOKEN_BEDROCK=',
          secret: [
            'bedrock-api-',
            'key-YmVkcm9jay5hbWF6b25hd3MuY29tLz9BY3Rpb249Q2FsbFdpdGhCZWFyZXJUb2tl',
            'biZYLUFtei1BbGdvcml0aG09QVdTNC1ITUFDLVNIQTI1NiZYLUFtei1EYXRlPTIw',
            'MjYwMzAxVDEwMTUwMFomWC1BbXotU2lnbmF0dXJlPWE2ZWIwYTA3ODdjNDAwYzg1',
            'YTRlYzc5ZWE5MTNhYmU3MWY0MmZhZDYwODJhZTg2YmVmNjcxOTliZTA1OWVkYjE',
          ],
          after: '\n',
        },
        {
          before: 'headers = {"Authorization": "Bearer ',
          secret: [
            'bedrock-api-',
            'key-YmVkcm9jay5hbWF6b25hd3MuY29tLz9BY3Rpb249Q2FsbFdpdG',
            'hCZWFyZXJUb2tlbiZYLUFtei1FeHBpcmVzPTQzMjAwJlgtQW16',
            'LVNpZ25hdHVyZT1lNDQ1YmNmN2U5NmY2YmFjM2NkYmZjODYwOT',
            'A2N2JhNDk0YTAxNDRiNTA1NmNiOWNhZWViNGVkOTQ5YmI4YTVl',
          ],
          after: '"}',
        },
      ],
      counterExamples: [
        'secret name: bedrock-api-key-production',
        ['bedrock-api-key-poptgA2459bSikTchnJd0cWm990Rar', '8yu2hTmiJl8XGS8CVMEsiT0DPnYX7q'],
      ],
    },
  ],
  verify: {
    models: {
      docs: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-use.html',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['bedrock.us-east-1.amazonaws.com'],
      request: { method: 'GET', path: '/foundation-models', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/modelSummaries' }, verdict: 'live' },
        {
          status: 403,
          contains: 'is not authorized to perform',
          verdict: 'restricted',
          why: 'the key is accepted, but its user may not list models',
        },
      ],
      facts: { models: { count: '/modelSummaries' } },
      cases: [
        {
          request: 'GET https://bedrock.us-east-1.amazonaws.com/foundation-models',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { modelSummaries: [{ modelId: 'amazon.titan-text-express-v1' }] } },
          verdict: 'live',
          facts: { models: '1' },
        },
        {
          request: 'GET https://bedrock.us-east-1.amazonaws.com/foundation-models',
          answer: {
            status: 403,
            json: {
              Message:
                'User: arn:aws:iam::123456789012:user/BedrockAPIKey is not authorized to perform: bedrock:ListFoundationModels',
            },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://bedrock.us-east-1.amazonaws.com/foundation-models',
          answer: { status: 403, json: { Message: 'made up' } },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
