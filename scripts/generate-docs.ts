/**
 * Writes the generated documents: docs/CLI.md and docs/dowse.1 from the tables of commands and
 * options, docs/RULES.md from the patterns. With `--check` it writes nothing and fails when one of
 * them is out of date.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { actionReference } from './action-reference.ts';
import { manualPage } from '#cli/manual';
import { cliReference } from '#cli/reference';
import type { Provider, Rule } from '#model/provider';
import { providers } from '#patterns/index';

const documents: Readonly<Record<string, string>> = {
  'action.md': actionReference(),
  'CLI.md': cliReference(),
  'dowse.1': manualPage(),
  'RULES.md': rulesReference(),
};
const isCheck = process.argv.includes('--check');
for (const [name, text] of Object.entries(documents)) {
  const file = new URL(`../docs/${name}`, import.meta.url);
  if (!isCheck) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`docs/${name} is out of date: run "npm run docs" and commit it.`);
    process.exitCode = 1;
  }
}

function rulesReference(): string {
  const rules = providers.flatMap((provider) => provider.rules.map((rule) => ({ provider, rule })));
  const rows = rules
    .filter(({ rule }) => rule.isPartOnly !== true)
    .map(({ provider, rule }) => {
      const link = `[${rule.id}](${rule.docs ?? provider.docs})`;
      const parts = (rule.parts ?? []).map(({ name }) => name).join(', ');
      const cells = [
        provider.name,
        link,
        rule.severity,
        rule.audience,
        parts,
        (rule.checks ?? []).join(', '),
        verifiedCell(provider, rule),
        rule.canDo,
        rotateCell(rule),
      ];
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    });
  return [
    '# Rules',
    '',
    `Written by \`npm run docs\` from \`patterns/\`: ${rules.length} rules of ${providers.length} provider files,`,
    'and four generic ones (passwords, tokens, URLs with credentials, Authorization headers).',
    'Rules that only find a further part of a credential (an id, a host) are not listed.',
    '`dowse rules show ID` tells more, among it how to rotate.',
    '',
    `Of ${count(rules, ({ rule }) => rule.verify !== undefined)} rules the provider can be asked whether the secret works ("verified"), of ${count(rules, ({ rule }) => rule.revoke !== undefined)} it can be ended by itself (\`dowse revoke\`).`,
    '[verification.md](verification.md) says what is sent.',
    '',
    '| provider | rule | severity | meant to be | parts | checks | verified | its holder can | how to end it |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function count<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length;
}

/** Where it is asked; what a check does besides reading; whether it also tells what the secret reaches. */
function verifiedCell(provider: Provider, rule: Rule): string {
  const verifier = rule.verify === undefined ? undefined : provider.verify?.[rule.verify];
  if (verifier === undefined) return '';
  const hosts = verifier.hosts.map((host) => (host === '{host}' ? 'your own hosts' : host)).join(', ');
  const impact = 'impact' in verifier && (verifier.impact ?? []).length > 0 ? '; impact' : '';
  const harmless = verifier.effect === 'none' || verifier.effect === 'counts-quota';
  return `${hosts}${harmless ? '' : `; ${verifier.effect}`}${impact}`;
}

function rotateCell(rule: Rule): string {
  return rule.revoke === undefined ? rule.rotate : `\`dowse revoke\`. ${rule.rotate}`;
}
