/** How bad a leak is (severity) and how sure we are that it is one (confidence), as ordered words. */

/** Severities, mildest first. */
export const severities = ['info', 'low', 'medium', 'high', 'critical'] as const;
/** How bad a leak is. */
export type Severity = (typeof severities)[number];

/** Confidences, least sure first. */
export const confidences = ['low', 'medium', 'high'] as const;
/** How sure we are that it is a leak. */
export type Confidence = (typeof confidences)[number];

/** True when `value` is `floor` or worse. */
export function isAtLeastSeverity(value: Severity, floor: Severity): boolean {
  return severities.indexOf(value) >= severities.indexOf(floor);
}

/** True when `value` is `floor` or surer. */
export function isAtLeastConfidence(value: Confidence, floor: Confidence): boolean {
  return confidences.indexOf(value) >= confidences.indexOf(floor);
}

/** One step surer, or the same when it is as sure as can be. */
export function raised(value: Confidence): Confidence {
  return confidences[confidences.indexOf(value) + 1] ?? value;
}

/** One step less sure, or the same when it is the least sure. */
export function lowered(value: Confidence): Confidence {
  return confidences[confidences.indexOf(value) - 1] ?? value;
}
