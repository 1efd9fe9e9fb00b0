/** The side of `verification.ts` that asks: takes an order from its parent, verifies, and tells time and memory. */

import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type * as library from '#index';
import { findingOf, liveSetOf } from '../support/verified-findings.ts';
import type { RunOrder, RunResult } from './verification.ts';

type Library = Pick<typeof library, 'verifyFindings'>;

// The built library, as people run it.
const built = new URL('../../dist/index.js', import.meta.url).href;
const { verifyFindings } = (await import(built)) as Library;
const [order] = (await once(process, 'message')) as [RunOrder];
process.send?.(await answer(order));

async function answer({ names, secretsEach, placesEach, proxy, ca }: RunOrder): Promise<RunResult> {
  const findings = names.flatMap((_, index) =>
    Array.from({ length: secretsEach }, () => randomBytes(20).toString('hex')).flatMap((secret) =>
      Array.from({ length: placesEach }, () => findingOf(index, secret)),
    ),
  );
  let [memoryAtTenth, memoryAtMost] = [0, 0];
  const begun = performance.now();
  const verified = await verifyFindings(findings, {
    verifiers: liveSetOf(names),
    proxy: { url: proxy },
    ca: readFileSync(ca, 'utf8'),
    onProgress({ asked, secrets }) {
      if (asked * 10 < secrets) return;
      const { rss } = process.memoryUsage();
      if (memoryAtTenth === 0) memoryAtTenth = rss;
      memoryAtMost = Math.max(memoryAtMost, rss);
    },
  });
  const verdicts: Record<string, number> = {};
  for (const { verdict } of verified) {
    const status = verdict?.status ?? 'none';
    verdicts[status] = (verdicts[status] ?? 0) + 1;
  }
  return { seconds: (performance.now() - begun) / 1000, verdicts, memoryAtTenth, memoryAtMost };
}
