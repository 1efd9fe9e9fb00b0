/**
 * The name that a call gives to a string it is handed: in `put("api_key", "…")` the string before
 * it, in `setApiKey("…")` the callee.
 */

/** A name as programs write it; `X-Api-Key` and `com.example.TOKEN` are some, sentences are not. */
const nameLike = /^[A-Za-z_][\w.-]{1,63}$/;

/** Callees that compare, join, print or check: their names say nothing about what they are given. */
const meaningless = new Set(
  (
    'append concat equals equalsIgnoreCase contentEquals compareTo contains containsKey startsWith endsWith ' +
    'indexOf lastIndexOf format print println printf valueOf replace replaceAll replaceFirst split matches ' +
    'areEqual checkNotNull checkNotNullParameter checkParameterIsNotNull checkNotNullExpressionValue ' +
    'checkExpressionValueIsNotNull throwUninitializedPropertyAccessException requireNonNull log debug info ' +
    'warn error trace verbose wtf forName loadLibrary toString join trim getBytes length'
  ).split(' '),
);

/**
 * The key for an argument of `owner.callee(…)`; `before` is the constant string among the
 * arguments before it, if there is one. Undefined when the call names nothing.
 */
export function callKey(owner: string, callee: string, before: string | undefined): string | undefined {
  if (isSaying(owner, callee)) return undefined;
  if (before !== undefined && nameLike.test(before)) return before;
  if (callee !== '<init>') return callee;
  return owner.slice(Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('$')) + 1);
}

/** Messages of logs and exceptions. */
function isSaying(owner: string, callee: string): boolean {
  if (meaningless.has(callee)) return true;
  if (callee === '<init>') return /(?:Exception|Error|\.StringBuilder|\.String)$/.test(owner);
  return owner === 'android.util.Log' || owner === 'timber.log.Timber';
}
