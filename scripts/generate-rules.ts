/** Writes generated/rules.ts: the built-in patterns, compiled, so that start-up need not compile them. */

import { writeFileSync } from 'node:fs';
import { generatedRulesModule } from '#rules/generate';

writeFileSync(new URL('../generated/rules.ts', import.meta.url), generatedRulesModule());
