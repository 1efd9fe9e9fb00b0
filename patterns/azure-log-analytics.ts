/** Credentials of Azure Log Analytics. */

import type { Provider } from '#model/provider';

export default {
  name: 'Azure Log Analytics',
  docs: 'https://learn.microsoft.com/azure/azure-monitor/logs/data-collector-api',
  rules: [
    {
      id: 'azure-log-analytics-workspace-key',
      description: 'The shared key of an Azure Log Analytics workspace.',
      keyed: {
        names: [
          'log_analytics',
          'loganalytics',
          'log-analytics',
          'workspace_key',
          'workspacekey',
          'workspace-key',
          'oms_key',
          'workspace_shared_key',
        ],
        value: '[A-Za-z0-9+/]{86}==',
      },
      minEntropy: 5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'write logs to the workspace, at its cost, and hide traces among them',
      rotate: 'In the workspace, Agents: regenerate the key.',
      examples: [
        {
          before: 'LOG_ANALYTICS_WORKSPACE_KEY=',
          secret: [
            'Cqlbpu',
            'z3A+P4ZRf4hNl',
            'qjH64/e/sLktD',
            'jOGeNrNFT6XTl',
            '+TJWU8oNv8f8',
            'jWkVOae4d',
            'p2dPGyUYXifa',
            '7sruc65i=',
            '=',
          ],
          after: '\n',
        },
        {
          before: "const logAnalyticsWorkspaceKey = '",
          secret: [
            'aCUFqH',
            'gWD3nav1j/pBZ',
            'YtdniESuDjNW',
            'UTG9cdaI1C5p',
            'Onl3WOwed5GKP',
            'hJfglw81wqw7e',
            '1juUZro8MYj',
            '/Na24b==',
          ],
          after: "';\n",
        },
        {
          before: '<string name="log_analytics_workspace_key">',
          secret: [
            'rmO3+h',
            'Xf0mK1RU+7j',
            'rRah6hS6VCF3',
            'RXZc7vQZOfix',
            'o4Bx+oKKS/',
            'LeU9/S48XpLO+',
            'YN813DpRv',
            'gEiSva8I3Hws',
            'b==',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'LOG_ANALYTICS_WORKSPACE_KEY=your-key-here\n',
        ['LOG_ANALYTICS_WORKSPACE_KEY=', 'cY9/P', '40', '\n'],
        [
          'checksum: ',
          'w89FCG',
          'U4Cl73o7yBQyy',
          'EYr+qRk00Belq',
          'QUGYE45WbL',
          'BOAmsICYiZ',
          'EykOyghKCtY',
          'qKk/GiGuwdY',
          'HmAXdAmBu',
          '8tB==',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
