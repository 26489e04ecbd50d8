import { Refusal } from '../../model/refusal.js';

/** To SQLite a file of such a name belongs to the one without the ending: it would be played into that, or removed. @throws Refusal USAGE */
export function refuseCompanion(file: string): void {
  const ending = /-(?:journal|wal|shm)$/i.exec(file)?.[0];
  if (ending === undefined) return;
  throw new Refusal(
    'USAGE',
    file,
    `${ending} 结尾的文件会被当作另一本台账的日志，打开时删去`,
    '请换一个文件名',
  );
}
