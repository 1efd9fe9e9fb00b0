/** Turns what is left of a blob's matches into sightings: positions, frames, inline comments. */

import type { Blob, ByteRange } from '#model/blob';
import type { CompiledRule } from '#model/compiled-rule';
import type { SightedPart, Sighting } from '#model/sighting';
import type { Match } from '#engine/match';
import type { PairedMatch } from '#engine/pairs';
import { codeFrame } from '#engine/frame';
import { type InlineAllow, inlineAllowance } from '#engine/inline-allow';
import { fromLatin1, latin1 } from '#engine/latin1';
import { type LineCounter, createLineCounter } from '#engine/lines';
import { touches } from '#engine/ranges';
import type { Settled } from '#engine/settle';

/** What the engine knows that a sighting is told with. */
export interface SightingContext {
  readonly rules: readonly CompiledRule[];
  readonly inlineAllow: InlineAllow;
  readonly isRuleId: (word: string) => boolean;
}

/** `masked`: what no frame may show; the secrets of `kept` when absent. In ascending order, without overlaps. */
export function toSightings(
  blob: Blob,
  { paired, kept }: Settled,
  context: SightingContext,
  masked: readonly ByteRange[] = secretRanges(kept),
): Sighting[] {
  const counter = createLineCounter(blob.bytes, blob.base);
  const tellsOld =
    context.inlineAllow !== false && blob.origin.kind === 'commit-file' && blob.previous !== undefined;
  return paired.flatMap((pair) => {
    const isOld = !isNew(pair, blob.newRanges);
    if (isOld && !tellsOld) return [];
    const sighting = toSighting(blob.bytes, pair, masked, counter, context);
    return [isOld ? { ...sighting, isOld } : sighting];
  });
}

/** Where the secrets of `matches` are. */
export function secretRanges(matches: readonly Match[]): ByteRange[] {
  return matches.map(({ secretStart, secretEnd }) => ({ start: secretStart, end: secretEnd }));
}

function toSighting(
  bytes: Uint8Array,
  { match, parts }: PairedMatch,
  masked: readonly ByteRange[],
  counter: LineCounter,
  context: SightingContext,
): Sighting {
  const rule = context.rules[match.rule]!;
  const range = { start: match.secretStart, end: match.secretEnd };
  const start = counter.position(range.start);
  const end = counter.position(range.end);
  const allowedBy = inlineAllowance(
    bytes,
    range.start,
    range.end,
    rule.id,
    context.isRuleId,
    context.inlineAllow,
  );
  return {
    rule: rule.id,
    secret: fromLatin1(latin1(bytes, range.start, range.end)),
    start,
    end,
    parts: parts.map((part) => toPart(bytes, part, counter, context.rules)),
    confidence: match.confidence,
    facts: factsOf(match, parts),
    frame: codeFrame(bytes, range, start.line, masked),
    ...(allowedBy === undefined ? {} : { allowedBy }),
  };
}

/**
 * What its parts tell is told of the whole; but that a part is printed as an example (the key id of
 * every AWS tutorial) does not make the secret beside it one.
 */
function factsOf(match: Match, parts: PairedMatch['parts']): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const part of parts) {
    const { example: _, ...rest } = part.match.facts;
    Object.assign(facts, rest);
  }
  return Object.assign(facts, match.facts);
}

function toPart(
  bytes: Uint8Array,
  { name, match }: PairedMatch['parts'][number],
  counter: LineCounter,
  rules: readonly CompiledRule[],
): SightedPart {
  return {
    name,
    rule: rules[match.rule]!.id,
    text: fromLatin1(latin1(bytes, match.secretStart, match.secretEnd)),
    start: counter.position(match.secretStart),
    end: counter.position(match.secretEnd),
  };
}

/** True when the secret or one of its parts touches a range that nobody has seen before. */
function isNew({ match, parts }: PairedMatch, ranges: readonly ByteRange[] | undefined): boolean {
  if (!ranges) return true;
  return [match, ...parts.map((part) => part.match)].some(({ secretStart, secretEnd }) =>
    touches(ranges, secretStart, secretEnd),
  );
}
