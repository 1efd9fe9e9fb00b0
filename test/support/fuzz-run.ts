/** One target of `npm run fuzz`, in a process of its own: `fuzz-run.ts TARGET SEED FROM RUNS`. Tells its parent how far it is. */

import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formats } from '#decoders/formats';
import { type FuzzOutcome, FuzzFailure, fuzzFormat, fuzzNested } from './fuzz.ts';
import { nestedSeeds, seedsOf } from './seeds.ts';

const [target = '', seed, from, runs] = process.argv.slice(2);

if (target === '--list') say([...formats.map(({ name }) => name), 'nested'].join('\n'));
else await runTarget();

async function runTarget(): Promise<void> {
  try {
    const { decoded, whole, slowestMs } = await fuzz();
    say(
      `${target}: ${runs} runs, ${decoded} decoded, ${whole} of them whole; slowest ${slowestMs.toFixed(1)} ms`,
    );
  } catch (error) {
    if (!(error instanceof FuzzFailure)) throw error;
    const file = join(tmpdir(), `fuzz-${target.replaceAll(/\W+/g, '-')}.bin`);
    writeFileSync(file, error.bytes);
    say(`${error.message}; the input is in ${file}`);
    if (error.cause instanceof Error) say(error.cause.stack ?? '');
    process.exitCode = 1;
  }
  process.disconnect?.();
}

async function fuzz(): Promise<FuzzOutcome> {
  const options = {
    runs: Number(runs),
    seed: Number(seed),
    from: Number(from),
    onRun: (run: number) => process.send?.(run),
  };
  if (target === 'nested') return fuzzNested(await nestedSeeds(), options);
  const format = formats.find(({ name }) => name === target);
  if (!format) throw new Error(`There is no format ${target}.`);
  return fuzzFormat(format, await seedsOf(format), options);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
