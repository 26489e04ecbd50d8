import { refused } from '../../model/refusals/refused.js';

/** To SQLite a file of such a name belongs to the one without the ending: it would be played into that, or removed. @throws Refusal USAGE */
export function refuseCompanion(file: string): void {
  const ending = /-(?:journal|wal|shm)$/i.exec(file)?.[0];
  if (ending === undefined) return;
  throw refused('USAGE', file, (say) => say.journalName(ending));
}
