/**
 * Measures verification: many findings through the real gateway, against a real HTTPS server that
 * notes when each request arrives. The command's side runs in a process of its own
 * (`verification-run.ts`), so that its memory is its own.
 */

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { noOpenssl, startProvider } from '../support/https-provider.ts';

/** Forty providers, of each fifty secrets in five places: 2,000 secrets in 10,000 findings. */
const size = { hosts: 40, secretsEach: 50, placesEach: 5 };

/** What docs/verification.md promises of a host: so many requests a second. Three may go at once after a pause. */
const perSecond = 5;
const burst = 3;

/** Arrivals are noted here, not where requests leave: two that left in time may arrive this much closer. */
const jitterMs = 100;

/** What the run is told. */
export interface RunOrder {
  readonly names: readonly string[];
  readonly secretsEach: number;
  readonly placesEach: number;
  readonly proxy: string;
  readonly ca: string;
}

/** What the run tells. Memory in bytes, of the whole process. */
export interface RunResult {
  readonly seconds: number;
  readonly verdicts: Readonly<Record<string, number>>;
  readonly memoryAtTenth: number;
  readonly memoryAtMost: number;
}

/** What a measurement says, and its figure. */
type Row = readonly [text: string, figure: string];

/** Time against the floor that the limits of the hosts set, requests, pace and memory. */
export async function measureVerification(): Promise<Row[]> {
  if (noOpenssl !== undefined) return [['not measured', noOpenssl]];
  const names = Array.from({ length: size.hosts }, (_, index) => `api.provider${index}.example`);
  const arrivals = new Map(names.map((name): [string, number[]] => [name, []]));
  const provider = await startProvider(names, ({ host }) => {
    arrivals.get(host)?.push(performance.now());
    return { status: 200, body: '{"id":"a"}' };
  });
  try {
    const { secretsEach, placesEach } = size;
    const told = await run({ names, secretsEach, placesEach, proxy: provider.proxy, ca: provider.ca });
    const secrets = size.hosts * secretsEach;
    const distinct = new Set(provider.seen.map(({ headers }) => headers['authorization'])).size;
    const floor = (secretsEach - burst) / perSecond;
    const excess = Math.max(...[...arrivals.values()].map(mostAboveLimit));
    return [
      ['findings', String(secrets * placesEach)],
      ['distinct secrets', String(secrets)],
      ['requests that arrived (aim: one for each secret)', `${provider.seen.length}, ${distinct} distinct`],
      ['verdicts', JSON.stringify(told.verdicts)],
      [`${secretsEach} requests to a host at ${perSecond} a second (the floor)`, seconds(floor)],
      ['verification of all findings', seconds(told.seconds)],
      ['ratio (aim: at most 1.2)', (told.seconds / floor).toFixed(2)],
      [
        'most requests that any host got above its limit, in any stretch of time (aim: 0)',
        String(Math.max(0, excess)),
      ],
      ['memory after a tenth of the answers', megabytes(told.memoryAtTenth)],
      [
        'most memory from then on (aim: hardly more)',
        `${megabytes(told.memoryAtMost)}, ${(told.memoryAtMost / told.memoryAtTenth).toFixed(2)} times`,
      ],
    ];
  } finally {
    await provider.close();
  }
}

async function run(order: RunOrder): Promise<RunResult> {
  const child = fork(fileURLToPath(new URL('verification-run.ts', import.meta.url)), {
    execArgv: ['--conditions=source', '--import', 'tsx'],
  });
  child.send(order);
  const [result] = (await once(child, 'message')) as [RunResult];
  child.disconnect();
  return result;
}

/** By how many requests the worst stretch between two arrivals goes above a bucket of `perSecond`. */
function mostAboveLimit(times: readonly number[]): number {
  let worst = -Infinity;
  times.forEach((from, first) => {
    for (let last = first; last < times.length; last += 1) {
      const allowed = perSecond + Math.floor(((times[last]! - from + jitterMs) / 1000) * perSecond);
      worst = Math.max(worst, last - first + 1 - allowed);
    }
  });
  return worst;
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
