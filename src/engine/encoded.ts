/**
 * Secrets that do not stand in the bytes as they are: in pieces over several lines, or in text that
 * is packed in base64 (a file that was encoded into a variable, a Kubernetes Secret, a script in a
 * JSON field). They are told as what they are, at the place of their
 * characters; what is encoded in decoded text is not looked for.
 */

import type { Blob, ByteRange } from '#model/blob';
import type { CompiledRule } from '#model/compiled-rule';
import type { Sighting } from '#model/sighting';
import { type EncodedRun, encodedRuns } from '#engine/encoded-runs';
import { codeFrame } from '#engine/frame';
import { inlineAllowance } from '#engine/inline-allow';
import { joinedRuns } from '#engine/joined-runs';
import { type LineCounter, createLineCounter } from '#engine/lines';
import type { Match } from '#engine/match';
import { touches } from '#engine/ranges';
import type { Settled } from '#engine/settle';
import { type SightingContext, secretRanges, toSightings } from '#engine/sightings';

/** A run, with what was found in its text. */
export interface EncodedSecrets {
  readonly run: EncodedRun;
  readonly sightings: readonly Sighting[];
}

/** Of rules that ask for a name and a plausible value alone; as in `CompiledRule`. */
const genericRank = 1;

/**
 * What `search` finds in the encoded texts of `bytes`. Runs that touch a secret of a special rule
 * in `plain` are left to that rule, which knows the encoded form.
 */
export function searchEncoded(
  bytes: Uint8Array,
  plain: Settled,
  rules: readonly CompiledRule[],
  search: (text: Uint8Array) => readonly Sighting[],
): EncodedSecrets[] {
  const taken = secretRanges(plain.kept.filter(({ rule }) => rules[rule]!.rank > genericRank));
  const found: EncodedSecrets[] = [];
  for (const run of hiddenRuns(bytes)) {
    if (touches(taken, run.start, run.end)) continue;
    const sightings = search(run.text);
    if (sightings.length > 0) found.push({ run, sightings });
  }
  return found;
}

/** All sightings of a blob. A generic one of an encoded text as a whole gives way to what is in it. */
export function withEncoded(
  blob: Blob,
  plain: Settled,
  encoded: readonly EncodedSecrets[],
  context: SightingContext,
): Sighting[] {
  if (encoded.length === 0) return toSightings(blob, plain, context);
  const runs = encoded.map(({ run: { start, end } }) => ({ start, end }));
  const isOutside = ({ secretStart, secretEnd }: Match): boolean => !touches(runs, secretStart, secretEnd);
  const outside: Settled = {
    paired: plain.paired.filter(({ match }) => isOutside(match)),
    kept: plain.kept.filter(isOutside),
  };
  const masked = [...secretRanges(outside.kept), ...runs].sort((a, b) => a.start - b.start);
  const counter = createLineCounter(blob.bytes, blob.base);
  const inside = encoded.flatMap(({ run, sightings }) =>
    sightings
      .map((sighting) => place(sighting, run, blob, counter, masked, context))
      .filter((sighting) => sighting !== undefined),
  );
  return [...toSightings(blob, outside, context, masked), ...inside].sort(
    (a, b) => a.start.byte - b.start.byte,
  );
}

/** Texts in base64, then values in pieces that are none of them. */
function hiddenRuns(bytes: Uint8Array): EncodedRun[] {
  const encoded = [...encodedRuns(bytes)];
  const joined = [...joinedRuns(bytes)].filter(({ start, end }) => !touches(encoded, start, end));
  return [...encoded, ...joined].sort((a, b) => a.start - b.start);
}

function place(
  sighting: Sighting,
  run: EncodedRun,
  { bytes, newRanges }: Blob,
  counter: LineCounter,
  masked: readonly ByteRange[],
  { isRuleId, inlineAllow }: SightingContext,
): Sighting | undefined {
  const rangeOf = ({ start, end }: Pick<Sighting, 'start' | 'end'>): ByteRange => ({
    start: run.toOuter(start.byte),
    end: run.toOuter(end.byte - 1) + 1,
  });
  const range = rangeOf(sighting);
  if (newRanges && !touches(newRanges, range.start, range.end)) return undefined;
  const start = counter.position(range.start);
  const end = counter.position(range.end);
  const allowedBy = inlineAllowance(bytes, range.start, range.end, sighting.rule, isRuleId, inlineAllow);
  const { allowedBy: _, ...rest } = sighting;
  return {
    ...rest,
    start,
    end,
    parts: sighting.parts.map((part) => {
      const at = rangeOf(part);
      return { ...part, start: counter.position(at.start), end: counter.position(at.end) };
    }),
    facts: { ...sighting.facts, ...run.facts },
    frame: codeFrame(bytes, range, start.line, masked),
    ...(allowedBy === undefined ? {} : { allowedBy }),
  };
}
