import { refused } from '../../model/refusals/refused.js';
import { type Connection, numberOf } from './connection.js';
import type { KeptAbout } from './other-key.js';
import { textOf } from './text-cell.js';

/** What a ledger says of itself. @throws Refusal LEDGER_INVALID */
export function aboutOf(connection: Connection): KeptAbout {
  if (
    numberOf(connection, `SELECT count(*) FROM sqlite_master WHERE name IN ('about', 'entries', 'keys')`) < 3
  )
    throw refused('LEDGER_INVALID', connection.file, (say) => say.tablesMissing());
  const rows = connection.query('SELECT CAST(name AS BLOB), CAST(value AS BLOB) FROM about').all();
  const values = new Map(rows.map(([name, value]) => [textOf(name) ?? '', textOf(value) ?? '']));
  return {
    id: values.get('id') ?? '',
    district: values.get('district') ?? '',
    key: values.get('key') ?? '',
  };
}
