/**
 * Dowse as a library: re-exports only, fifteen names and the types that they speak of. What it does
 * not need at once (verification, formats of reports, parsers) is loaded when it is asked for.
 * `cli/` and `action/` do not come this way: they load only the modules that a run needs.
 */

export { readBaseline } from '#config/baseline-file';
export { type Engine, type EngineOptions, createEngine } from '#engine/engine';
export type { BuildInfo } from '#model/build';
export type { RuleSet } from '#model/compiled-rule';
export { RuleError, SourceError, UsageError } from '#model/errors';
export type { Finding, Occurrence } from '#model/finding';
export type { Problem } from '#model/problem';
export type { Provider, Rule } from '#model/provider';
export type { Secret } from '#model/secret';
export type { Confidence, Severity } from '#model/severity';
export type { Sighting } from '#model/sighting';
export type { ScanEvent, Summary } from '#model/summary';
export type { Verdict } from '#model/verdict';
export type { Report, ReportOptions, Reporter } from '#report/report';
export { type Format, reporterFor } from '#report/reporters';
export { builtinRules } from '#rules/builtin';
export { compileRules } from '#rules/compile';
export { loadRules } from '#rules/load';
export { selectRules } from '#rules/select';
export type { ScanOptions } from '#scan/options';
export { scan } from '#scan/scan';
export { type BaselineEntry, baselineSuppressions } from '#triage/baseline';
export { compareFindings } from '#triage/changes';
export { type VerifyOptions, planVerification, verifyFindings } from '#verify/on-demand';
