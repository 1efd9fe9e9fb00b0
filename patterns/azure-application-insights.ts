/** Credentials of Azure Application Insights. */

import type { Provider } from '#model/provider';

export default {
  name: 'Azure Application Insights',
  docs: 'https://learn.microsoft.com/azure/azure-monitor/app/connection-strings',
  rules: [
    {
      id: 'azure-application-insights-instrumentation-key',
      description: 'The instrumentation key in a connection string of Azure Application Insights.',
      regex: String.raw`InstrumentationKey=([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12});?`,
      minEntropy: 3,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'send telemetry to the resource; clients in browsers carry it too',
      rotate: 'It need not be changed; where telemetry must be trusted, require Entra authentication.',
      examples: [
        {
          before: 'APPLICATIONINSIGHTS_CONNECTION_STRING=InstrumentationKey=',
          secret: ['4b1f0', 'c62-7a3e-4d', '5f-9b1a-2c8', 'e6d7f9a10'],
          after: ';IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/\n',
        },
        {
          before: '"connectionString": "InstrumentationKey=',
          secret: ['9d2e7', 'a51-3c8b-', '4f06-8e7d-5a1', 'b6c4f2e93'],
          after: '"',
        },
      ],
      counterExamples: [
        ['Inst', 'rumentation', 'Key=000000', '00-0000-0000-', '0000-0000', '00000000'],
        ['Instru', 'mentationKey', '=<your key>'],
      ],
    },
  ],
} satisfies Provider;
