/** `dowse --version`: what to write into a bug report. */

import { createEngine } from '#engine/engine';
import { builtinRules } from '#rules/builtin';
import { readValues } from '#cli/option';
import { versionOptions } from '#cli/options';
import type { RunRequest } from '#cli/parse';
import { version } from '#cli/version';

/** Prints the version, the number of rules and the engine in use. */
export async function run({ given }: RunRequest): Promise<number> {
  const { json } = readValues(versionOptions, given);
  const ruleSet = builtinRules();
  const { regexEngine, kernel } = createEngine(ruleSet);
  const rules = ruleSet.rules.length;
  const facts = { version, rules, regexEngine, kernel, node: process.versions.node };
  process.stdout.write(
    json
      ? `${JSON.stringify(facts)}\n`
      : `dowse ${version}\n${rules} rules, regular expressions by ${regexEngine}, keywords by ${kernel}, Node ${facts.node}\n`,
  );
  return 0;
}
