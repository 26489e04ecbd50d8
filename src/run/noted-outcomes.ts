import type { Outcome } from '../model/plan.js';
import type { SheetSettings } from '../model/sheet-settings.js';
import { NotesSpool } from '../returned/notes-spool.js';
import type { OutcomeWriter } from './compute.js';

/** A writer beside which outcomes are noted for the rosters that are given back. */
export interface NotedOutcomes<Files> extends OutcomeWriter {
  readonly files: Files;
  /** Undefined where no roster is given back. */
  readonly notes: NotesSpool | undefined;
}

/** @param folder a new one, for the notes; @param district as the policy names it; @throws Refusal OUTPUT_UNWRITABLE, from `write` too */
export async function noteOutcomes<
  Files extends {
    write(outcome: Outcome): void;
    room(): void | Promise<void>;
    abandon(): void | Promise<void>;
  },
>(
  files: Files,
  annotated: SheetSettings['annotated'],
  folder: string,
  district: string,
): Promise<NotedOutcomes<Files>> {
  const notes = annotated === 'written' ? await NotesSpool.inNew(folder, district) : undefined;
  return {
    files,
    notes,
    write(outcome) {
      files.write(outcome);
      notes?.write(outcome);
    },
    room: () => files.room(),
    async abandon() {
      await files.abandon();
      await notes?.remove();
    },
  };
}
