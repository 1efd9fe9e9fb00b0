/** Credentials of WhatsApp Business. */

import type { Provider } from '#model/provider';

export default {
  name: 'WhatsApp Business',
  docs: 'https://developers.facebook.com/docs/whatsapp/business-management-api/get-started',
  rules: [
    {
      id: 'whatsapp-api-token',
      description: 'An access token of the WhatsApp Business (Cloud) API.',
      // Takes `WHATSAPP_TOKEN=EAA…`; refuses `PAGE_TOKEN=EAA…`.
      regex: String.raw`(?i:whatsapp|waba)[^\n]{0,60}(?:\n[^\n]{0,40})?[^0-9A-Za-z+/_-](EAA[0-9A-Za-z]{80,400})(?:[^0-9A-Za-z+/_-]|$)`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'send messages to customers from the business’s numbers and read its templates and conversations',
      rotate:
        'In Meta Business settings, Users, System users: revoke the token and generate a new one with only whatsapp_business_messaging.',
      parts: [{ name: 'phoneNumberId', rule: 'whatsapp-phone-number-id' }],
      examples: [
        {
          before: 'WHATSAPP_TOKEN=',
          secret: [
            'EAA',
            'RcKl4ebEERHbu56SZWKKH5golm6KBvi5bLirg1bDfCYHFoR0BzBIPJnXZxHP7meZyPwdiwLBJa9ixG5P6vjdDenx5l',
            'BnE9x6gsbPZZt3ojpDNpD67mX20SjcpLXWnjYnUmWpkFo6eKsYGjvLZgMQbScFCw25yVGyzPASTqruhBhJE83XsyZM',
            'ZD',
          ],
          after: '\n',
        },
        {
          before: 'WHATSAPP_PHONE_NUMBER_ID=' + '898355573986856' + '\nWHATSAPP_ACCESS_TOKEN=',
          secret: [
            'EAA',
            'Nip51YzKwO8TbXK6ockXT6VSm9GIUfEwJbNo5SKnwWGc195lnVSj1QEytc7MdqacdbqmDoUrK71TQKpSq2Yaz8nabL',
            'ogrs8TqPEkp5QAlZl9HJYNdD3zTAeifpw5v2Fi2spL2vXKEMxfoUaG0nU8nc6fFfj3qE67KFqYalyFFmVasb8dGulW',
            'ZD',
          ],
          after: '\n',
          parts: { phoneNumberId: ['898355573986856'] },
        },
        {
          before: '{"whatsappAccessToken": "',
          secret: [
            'EAA',
            'TcQgBlAl8Jey3n74QHHEvi1fHWAi5yNIwzx9BUZFuheV3AHVbMyaXSUWIHhjxv1QHKKZQn87P0I8zsKKmAvi2kPQlZ',
            'dX9hjz0AfJSoqG9frbVTfwPKbW1GReBAX2UNHKoDYX1UNzSFd8u4MgHiEFRqAS19JiR4UzG1Fh44zRFeReHfvqr4ja',
            'ZD',
          ],
          after: '"}',
        },
        {
          before: 'whatsapp:\n  token: ',
          secret: [
            'EAA',
            'ABxXhtmMzrijm9zfHZxOg9jxEITiTe7dh5R1esdFvxmYEYiOQVZtsI0cPMnnu8SbsY2aymgKvwlbtc09qoyf3pUAjX',
            'pQDyRml3abGwCei9gJ3ZjFdplMiiR9aaVg8bcvSR9zDmNDWBhm43VzCveWZjpFC3gCqj9Zh3rkOGwTMet7mJaPUZee',
            'ZD',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'WHATSAPP_TOKEN=EAAG...',
        'WHATSAPP_TOKEN=${WHATSAPP_TOKEN}',
        ['whatsapp_token: EAA', 'TqqN9wJUKctKgne', '46gKxhZDHF5rCo2'],
      ],
    },
    {
      id: 'whatsapp-phone-number-id',
      description: 'The id of a WhatsApp Business phone number. No secret.',
      keyed: {
        names: ['phone_number_id', 'phonenumberid', 'phone-number-id', 'phone_id', 'whatsapp_number_id'],
        value: '[0-9]{14,17}',
      },
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the number in a request',
      rotate: 'It can’t be changed; revoke the access token instead.',
      isPartOnly: true,
      examples: [
        {
          before: 'WHATSAPP_PHONE_NUMBER_ID=',
          secret: ['440295379184776'],
          after:
            '\nWHATSAPP_TOKEN=EAA' +
            'DcZpXNi0NTkXZmmUq2ptpNzFH8lUvoQCMs2ZEDn2WwrOccpbRuTPsFVM1jh1Fq6gu32DS1wyhE2MyUbD40xIOnIrpr' +
            'XaryXfCr9MEiHSeRy2hujcGyxkI602zRco0LmFVHUTm2IdrGtZZTyWEKTNN6TXeQCueJlD4mOBZEwJBpIyX5qZNvtD' +
            'ZD\n',
        },
        {
          before: '{"phone_number_id": "',
          secret: ['652366752852648'],
          after:
            '", "whatsapp_token": "EAA' +
            'HgxL3CBnFqRnEvy72GfIDoOf7xQTinzceACDDuklH1TeOXDTsQUnW3WUD9g1KcRdXp6js7NhMW9wynSWKAYzq' +
            'OppqKxV3GTaeUvjJL7tE5tmuNzvWhNnztqScsMgvpm6CjIFuRY18Iwet3gYUREd1D120iXapFYylN9JpKHq8w' +
            'ZD"}',
        },
      ],
      counterExamples: ['PHONE_NUMBER_ID=12345', 'phone_number_id: your-phone-number-id'],
    },
  ],
} satisfies Provider;
