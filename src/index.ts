/**
 * Dowse as a library: re-exports only. `scan` runs the whole pipeline, `createEngine` searches
 * bytes that the caller has; the rest loads rules and configuration and writes reports.
 */

export { type CommitFiles, openCommitFiles } from '#ci/base-file';
export { type CiChoice, type CiRange, findCiChange } from '#ci/range';
export { readCiEvent } from '#ci/services';
export { baselineText, readBaseline } from '#config/baseline-file';
export { loadCascade } from '#config/cascade';
export type { Config } from '#config/config';
export { type Explanation, explainPath } from '#config/explain';
export { baselineFileName, configFileNames, findBaselines, findConfig } from '#config/find';
export { type ImportedFile, importFile } from '#config/import/import-file';
export { type InnerFiles, findInnerFiles } from '#config/inner-files';
export { loadConfig } from '#config/load';
export { type Engine, type EngineOptions, createEngine } from '#engine/engine';
export { RuleError, SourceError, UsageError } from '#model/errors';
export { proveRules } from '#proof/prove-rules';
export type { ProofOptions, RuleProof } from '#proof/prover';
export { readReport } from '#report/read-report';
export { refusalText } from '#report/refusal';
export { inspectionReport } from '#report/inspection';
export type { Report } from '#report/report';
export { type Format, formats, reporterFor } from '#report/reporters';
export { builtinRules } from '#rules/builtin';
export { compileRules } from '#rules/compile';
export { loadRules } from '#rules/load';
export { selectRules } from '#rules/select';
export { builtinVerifiers } from '#rules/verifiers';
export type { ScanOptions } from '#scan/options';
export { scan } from '#scan/scan';
export { type BaselineEntry, addEntries, baselineSuppressions, toBaselineEntry } from '#triage/baseline';
export { compareFindings } from '#triage/changes';
export { withComment } from '#triage/inline-comment';
export { endCredential, planEnd } from '#verify/end';
export { effectOf } from '#verify/effect-name';
export { parseListedHost } from '#verify/listed-host';
export { isSameProvider } from '#verify/provider-name';
export { verifiableProviders } from '#verify/providers';
export { toTypedFinding } from '#verify/typed-secret';
export { planVerification, verifyFindings, type VerifyOptions } from '#verify/verify';
