/** Rules and problem codes as SARIF's reporting descriptors, and what severities mean in SARIF. */

import type { Finding, RuleInfo } from '#model/finding';
import type { Problem } from '#model/problem';
import { severities, type Severity } from '#model/severity';
import { escapeText } from './escape.ts';
import { isWebAddress } from './markdown-text.ts';

type Level = 'error' | 'warning' | 'note';

const levels: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/**
 * Inside the bands in which GitHub code scanning shows the same words: over 9.0 critical, 7.0 to
 * 8.9 high, 4.0 to 6.9 medium, 0.1 to 3.9 low.
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const scores: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: '1.0',
};

/** How SARIF calls `severity`. */
export function toLevel(severity: Severity): Level {
  return levels[severity];
}

/** One descriptor for each rule that has a finding, in the order in which they are first met. */
export function ruleDescriptors(findings: readonly Finding[]): object[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const others = byRule.get(finding.rule.id);
    if (others) others.push(finding);
    else byRule.set(finding.rule.id, [finding]);
  }
  return [...byRule.values()].map((group) => ruleDescriptor(group));
}

/** One descriptor for each code among `problems`. */
export function problemDescriptors(problems: readonly Problem[]): object[] {
  return [...new Set(problems.map(({ code }) => code))].map((code) => ({ id: code }));
}

function ruleDescriptor(findings: readonly Finding[]): object {
  const [first] = findings;
  if (first === undefined) return {};
  const { confidence } = first;
  const rule = toSafeRule(first.rule);
  const severity =
    severities.findLast((one) => findings.some((finding) => finding.severity === one)) ?? 'info';
  return {
    id: rule.id,
    name: toPascalCase(rule.id),
    shortDescription: { text: rule.description },
    fullDescription: { text: `${rule.description} Its holder can ${rule.canDo}.` },
    ...(isWebAddress(rule.docs) ? { helpUri: rule.docs } : {}),
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      'security-severity': scores[severity],
      precision: confidence,
      // CWE-798: use of hard-coded credentials.
      tags: ['security', 'secret', rule.provider, 'external/cwe/cwe-798'],
      audience: rule.audience,
    },
  };
}

/** Viewers decode JSON and show these texts, so what could turn them around is escaped visibly. */
function toSafeRule(rule: RuleInfo): RuleInfo {
  return {
    ...rule,
    provider: escapeText(rule.provider),
    description: escapeText(rule.description),
    canDo: escapeText(rule.canDo),
    rotate: escapeText(rule.rotate),
  };
}

function helpText({ description, canDo, rotate, docs }: RuleInfo): string {
  const lines = [description, `Its holder can ${canDo}.`, `To rotate it: ${rotate}`, docs];
  return lines.filter((line) => line !== '').join('\n');
}

function helpMarkdown({ description, canDo, rotate, docs }: RuleInfo): string {
  const paragraphs = [
    escapeMarkdown(description),
    `**Its holder can** ${escapeMarkdown(canDo)}.`,
    `**To rotate it:** ${escapeMarkdown(rotate)}`,
    isWebAddress(docs) ? `[About this credential](<${docs}>)` : '',
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

/** Users' own rules come with the repository, so their words may not become links, images or HTML. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#!|~&]/g, '\\$&');
}

function toPascalCase(id: string): string {
  return id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_all, first: string) => first.toUpperCase());
}
