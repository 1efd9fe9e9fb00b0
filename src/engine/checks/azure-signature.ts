/**
 * Microsoft writes into newer Azure keys what they open: four characters at a fixed place. Keys of
 * 2024 and later also carry `JQQJ99` and the month of their making. Older keys have no mark.
 */

import type { Check } from './check.ts';

interface Signature {
  readonly text: string;
  /** Where in the key it stands, in characters. */
  readonly at: number;
  readonly service: string;
}

const signatures: readonly Signature[] = [
  // 64 bytes in base 64: 88 characters.
  { text: '+ASt', at: 76, service: 'Storage' },
  { text: 'ACDb', at: 76, service: 'Cosmos DB' },
  { text: '+ABa', at: 76, service: 'Batch' },
  { text: 'APIM', at: 76, service: 'API Management' },
  // 32 bytes: 44 characters.
  { text: '+ASb', at: 33, service: 'Service Bus' },
  { text: '+AEh', at: 33, service: 'Event Hubs' },
  { text: '+ARm', at: 33, service: 'Relay' },
  { text: 'AIoT', at: 33, service: 'IoT' },
  { text: 'AzCa', at: 33, service: 'Cache for Redis' },
  { text: 'AzFu', at: 44, service: 'Functions' },
  { text: 'AzSe', at: 42, service: 'AI Search' },
  { text: '+ACR', at: 42, service: 'Container Registry' },
  // The form of 2024: 84 characters.
  { text: 'ACOG', at: 76, service: 'AI services' },
  { text: 'AZDO', at: 76, service: 'DevOps' },
  { text: 'AZMP', at: 76, service: 'Maps' },
];

/** Year and month behind `JQQJ99`, each a base-64 digit, A for 2024 and A for January. */
const datedForm = /^[A-Za-z0-9]{52}JQQJ99([A-J])([A-L])/;

/** Raises keys with a signature and passes those without. Facts: `service`, `issued` (a month). */
export const azureSignature: Check = ({ secret }) => {
  const found = signatures.find(({ text, at }) => secret.startsWith(text, at));
  if (!found) return { outcome: 'pass' };
  const [, year, month] = datedForm.exec(secret) ?? [];
  const issued =
    year === undefined || month === undefined
      ? undefined
      : `${2024 + indexOf(year)}-${String(indexOf(month) + 1).padStart(2, '0')}`;
  return {
    outcome: 'raise',
    facts: { service: found.service, ...(issued !== undefined && { issued }) },
  };
};

function indexOf(letter: string): number {
  return letter.charCodeAt(0) - 'A'.charCodeAt(0);
}
