/** `dowse triage`: walks through the findings on the terminal, and writes down what is decided. */

import { reporterFor } from '#report/reporters';
import { builtinRules } from '#rules/builtin';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Engine, createEngine } from '#engine/engine';
import { UsageError } from '#model/errors';
import { ownBaselineOptions } from '#cli/baseline-options';
import { baselinePlace, readNote } from '#cli/baseline-place';
import { chooseBaselines } from '#cli/baselines';
import { chooseConfig, chooseRules, innerFilesOf } from '#cli/configuration';
import { type Ending, openDialogue } from '#cli/dialogue';
import { incomplete, signalExitCode } from '#cli/exit-code';
import { readValues } from '#cli/option';
import { scanOptions } from '#cli/options';
import type { RunRequest } from '#cli/parse';
import { type ScanOutcome, runScan } from '#cli/plain-scan';
import { toScanOptions, type ScanValues } from '#cli/settings';
import { hasColor } from '#cli/terminal';
import { type Session, decide } from '#cli/triage-questions';
import { version } from '#cli/version';
import { escapeText } from '#report/escape';
import { toCount } from '#report/quantity';

/** Scans, then asks. Without a terminal nobody can answer: a `UsageError`. */
export async function run({ operands, given }: RunRequest): Promise<number> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new UsageError(
      'dowse triage asks questions, and there is no terminal to ask on. Without one: dowse scan, then dowse baseline create or update --reason TEXT.',
    );
  }
  const own = readValues(ownBaselineOptions, given);
  const note = readNote(own);
  const target = operands[0] ?? '.';
  if (!existsSync(target)) throw new UsageError(`${target} does not exist. Name a folder or a file.`);
  const values = readValues(scanOptions, given);
  const file = await baselinePlace(own.baseline, target);
  const { outcome, engine } = await scanFor(target, file, values);
  const { findings, interruptedBy } = outcome;
  if (interruptedBy) return signalExitCode(interruptedBy);
  const session: Session = {
    file,
    note,
    engine,
    dialogue: openDialogue(),
    counts: { baseline: 0, comments: 0, left: 0 },
  };
  try {
    const ended = await walk(outcome, session);
    session.dialogue.say(`\n${totals(findings.length, session)}\n`);
    if (ended === 'interrupted') return signalExitCode('SIGINT');
    return outcome.problems.length > 0 ? incomplete : 0;
  } finally {
    session.dialogue.close();
  }
}

async function scanFor(
  target: string,
  file: string,
  values: ScanValues,
): Promise<{ outcome: ScanOutcome; engine: Engine }> {
  const inner = await innerFilesOf(values, [target]);
  const config = await chooseConfig(values, [target], inner.configs);
  const found = await chooseBaselines({ ...values, baseline: undefined }, [target], inner.baselines);
  const isFound = found.some((each) => resolve(each.file) === resolve(file));
  const named =
    !isFound && existsSync(file) ? await chooseBaselines({ ...values, baseline: file }, [], []) : [];
  const rules = await chooseRules(values, config);
  const outcome = await runScan(
    {
      ...toScanOptions(values, [target], config, [...found, ...named]),
      ...(rules === undefined ? {} : { rules }),
    },
    values,
  );
  return { outcome, engine: createEngine(rules ?? builtinRules()) };
}

/** One finding after the other; how it ended, where not all were seen. */
async function walk(outcome: ScanOutcome, session: Session): Promise<Ending | 'quit' | undefined> {
  const { findings } = outcome;
  const { dialogue, counts } = session;
  const texts = await findingTexts(outcome);
  for (const [index, finding] of findings.entries()) {
    dialogue.say(`\n${escapeText(`${index + 1} of ${findings.length}`)}\n\n${texts[index] ?? ''}`);
    const ended = await decide(finding, session);
    if (ended !== undefined) {
      counts.left += findings.length - index;
      return ended;
    }
  }
  return undefined;
}

/** Each finding as the text report tells it. */
async function findingTexts({ findings, problems, summary }: ScanOutcome): Promise<readonly string[]> {
  const reporter = await reporterFor('text');
  const isColored = hasColor('auto', process.env, true);
  const options = { color: isColored, width: process.stdout.columns || 80, reveal: false, stats: false };
  const texts: string[] = [];
  // Its first pieces are the findings, one each.
  for (const piece of reporter({ findings, problems, summary, version }, options)) {
    if (texts.length === findings.length) break;
    texts.push(piece);
  }
  return texts;
}

function totals(findings: number, { counts, file }: Session): string {
  if (findings === 0) return 'There is nothing to decide.';
  const parts = [
    counts.baseline > 0 ? `${counts.baseline} into ${escapeText(file)}` : '',
    counts.comments > 0 ? `${counts.comments} by comments` : '',
    counts.left > 0 ? `${counts.left} left` : '',
  ].filter((part) => part !== '');
  return `${toCount(findings, 'finding')}: ${parts.join(', ')}.`;
}
