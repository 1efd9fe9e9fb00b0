/** The questions of `dowse triage` about one finding, and what comes of the answers. */

import { type BaselineEntry, addEntries, toBaselineEntry } from '#triage/baseline';
import type { Engine } from '#engine/engine';
import type { Finding } from '#model/finding';
import { isDay, isExpired } from '#model/suppression';
import { escapeText } from '#report/escape';
import { isTelling, openBaseline, saveBaseline } from './baseline-place.ts';
import type { Dialogue, Ending } from './dialogue.ts';
import { writeComments } from './file-comments.ts';

/** What all questions of a run share. */
export interface Session {
  readonly file: string;
  /** What is said of every entry. */
  readonly note: Pick<BaselineEntry, 'owner' | 'expires'>;
  readonly engine: Engine;
  readonly dialogue: Dialogue;
  readonly counts: { baseline: number; comments: number; left: number };
}

const question = '[b]aseline, [c]omment, [s]kip, [q]uit, [?] ';

const help = [
  'b  accept it: its fingerprint goes into the baseline, with your reason',
  'c  accept it: a comment goes into the file, with your reason',
  's  leave it as it is: it is found again',
  'q  end; what was decided is written already',
  '',
].join('\n');

/** Asks until there is a decision, and writes it down at once. Undefined: on to the next finding. */
export async function decide(finding: Finding, session: Session): Promise<Ending | 'quit' | undefined> {
  const { dialogue, counts } = session;
  for (;;) {
    const told = await dialogue.ask(question);
    if ('ended' in told) return told.ended;
    switch (told.answer.toLowerCase()) {
      case 'b':
      case 'c': {
        const done = await accept(
          told.answer.toLowerCase() === 'b' ? 'baseline' : 'comments',
          finding,
          session,
        );
        if (done === 'done') return undefined;
        if (done !== 'again') return done;
        break;
      }
      case 's':
      case '':
        counts.left++;
        return undefined;
      case 'q':
        return 'quit';
      default:
        dialogue.say(help);
    }
  }
}

/** Asks for the reason and writes. `again`: nothing was written, and there may be another way. */
async function accept(
  how: 'baseline' | 'comments',
  finding: Finding,
  session: Session,
): Promise<Ending | 'done' | 'again'> {
  const { dialogue, counts, engine, file } = session;
  const reason = await dialogue.ask('Reason: ');
  if ('ended' in reason) return reason.ended;
  if (reason.answer === '') {
    dialogue.say('Without a reason nobody knows later why. Nothing was written.\n');
    return 'again';
  }
  if (await isTelling({ reason: reason.answer }, [finding])) {
    dialogue.say('The reason holds the secret itself. Nothing was written.\n');
    return 'again';
  }
  if (how === 'comments') {
    const outcome = await writeComments(finding, reason.answer, engine);
    if ('refusal' in outcome) {
      dialogue.say(`No comment was written: ${escapeText(outcome.refusal)}. The baseline [b] can hold it.\n`);
      return 'again';
    }
    for (const line of outcome.written) dialogue.say(`wrote ${escapeText(line)}\n`);
  } else {
    const note = await askNote(session);
    if ('ended' in note) return note.ended;
    // Read anew each time: somebody may have changed it meanwhile.
    const { entries } = await openBaseline(file);
    const entry = toBaselineEntry(finding, { reason: reason.answer, ...note });
    const others = entries.filter(({ fingerprint }) => fingerprint !== entry.fingerprint);
    await saveBaseline({ file, entries: addEntries(others, [entry]) });
    dialogue.say(`wrote ${escapeText(`${entry.fingerprint} into ${file}`)}\n`);
  }
  counts[how]++;
  return 'done';
}

/** Owner and last day, where the options do not say them already. Empty answers say nothing. */
async function askNote({
  dialogue,
  note,
}: Session): Promise<{ readonly ended: Ending } | Pick<BaselineEntry, 'owner' | 'expires'>> {
  const said: { owner?: string; expires?: string } = { ...note };
  if (said.owner === undefined) {
    const told = await dialogue.ask('Owner (or nothing): ');
    if ('ended' in told) return told;
    if (told.answer !== '') said.owner = told.answer;
  }
  while (said.expires === undefined) {
    const told = await dialogue.ask('Last day, such as 2026-03-31 (or nothing): ');
    if ('ended' in told) return told;
    if (told.answer === '') break;
    if (!isDay(told.answer)) dialogue.say('That is no day of the calendar.\n');
    else if (isExpired({ expires: told.answer }, today())) dialogue.say('That day is over.\n');
    else said.expires = told.answer;
  }
  return said;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
