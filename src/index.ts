/**
 * Dowse as a library: re-exports only. `scan` runs the whole pipeline, `createEngine` searches
 * bytes that the caller has; the rest loads rules and configuration and writes reports.
 */

export { type Engine, type EngineOptions, createEngine } from '#engine/engine';
export type { Blob } from '#model/blob';
export { RuleError, SourceError, UsageError } from '#model/errors';
export type { Finding } from '#model/finding';
export type { Problem } from '#model/problem';
export type { Provider } from '#model/provider';
export type { Sighting } from '#model/sighting';
export type { ScanEvent, Summary } from '#model/summary';
export { type Format, formats, reporterFor } from '#report/reporters';
export { builtinRules } from '#rules/builtin';
export { compileRules } from '#rules/compile';
export { loadRules } from '#rules/load';
export { selectRules } from '#rules/select';
export { scan } from '#scan/scan';
export type { ScanOptions } from '#scan/options';
