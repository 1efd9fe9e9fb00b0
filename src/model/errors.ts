/**
 * Errors that end a run before or instead of a scan. Each sentence says what was attempted, on
 * what, and what to do. What goes wrong inside a scan is a `Problem`, not an error.
 */

/** The command line or the configuration cannot be used. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A source cannot be scanned at all (not a repository, unsafe owner, no such path). Exit code 2. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly subject: string;

  constructor(message: string, subject: string, options?: ErrorOptions) {
    super(message, options);
    this.subject = subject;
  }
}

/** A rule is not valid. `rule` is its id, `field` the part that is wrong. Exit code 2. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
  readonly rule: string;
  readonly field: string;

  constructor(message: string, rule: string, field: string, options?: ErrorOptions) {
    super(message, options);
    this.rule = rule;
    this.field = field;
  }
}
