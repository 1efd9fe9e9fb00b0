/** Credentials of Voiceflow. */

import type { Provider } from '#model/provider';

export default {
  name: 'Voiceflow',
  docs: 'https://docs.voiceflow.com/reference/authentication',
  rules: [
    {
      id: 'voiceflow-api-key',
      description: 'A Voiceflow API key (Dialog Manager or workspace).',
      regex: String.raw`\b(VF\.(?:DM|WS)\.[0-9a-f]{24}\.[A-Za-z0-9]{16})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'talk to the agent on the owner’s bill and read transcripts and the knowledge base',
      rotate: 'In the agent’s Integrations, API keys: regenerate the primary key.',
      examples: [
        {
          before: 'client.set("voiceflow_api_key", "',
          secret: ['VF.W', 'S.544e1bc', 'b0901155c4c', '7e2136.Bu0Q', 'H7uEHu4WpGvb'],
          after: '");\n',
        },
        {
          before: '  "voiceflow_api_key": "',
          secret: ['VF.W', 'S.e00567ecd07', '1fa94cb605f', '23.Wxwdp3', 'VsNO8dLFbA'],
          after: '",\n',
        },
        {
          before: "const voiceflowApiKey = '",
          secret: ['VF.DM.', '3a1828aa4e', 'bf5df6ce3', '58a8a.FSL', 'WgzpTQEvl8', 'AoL'],
          after: "';\n",
        },
      ],
      counterExamples: ['VOICEFLOW_API_KEY=your-key-here\n', ['VOICEFLOW_API_KEY=', 'VF.WS', '.a', '\n']],
    },
  ],
} satisfies Provider;
