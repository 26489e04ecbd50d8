import type { Check } from '../model/decision.js';
import type { RowFacts } from '../model/row-facts.js';
import { outcome } from './check/compiled-check.js';
import { defect } from './need.js';
import { compilePersonCheck } from './person-check.js';
import type { Scope } from './scope.js';

/** Tests that concern the whole row: the bold columns read, the persons behind the numbers, the claims column. */
export function compileRowChecks(
  scope: Scope,
  ruleIds: ReadonlyMap<string, string>,
): (row: RowFacts) => readonly Check[] {
  const bold = scope.columns.flatMap(({ name, bold: whole }) => (whole === true ? [scope.column(name)] : []));
  const boldNames = new Set(bold.map((column) => column.name));
  const persons = scope.roster.persons
    .filter((person) => boldNames.has(person.number))
    .map((person) => compilePersonCheck(person, scope));
  const claims = scope.column(scope.roster.claims);
  return (row) => {
    if (row.hidden) {
      const message = '该行在表格中被隐藏，是否申报须确认';
      return [
        {
          passed: false,
          code: 'ROW_HIDDEN',
          column: '',
          cell: '',
          found: '',
          required: '取消隐藏，或确认申报',
          message,
        },
      ];
    }
    const out: Check[] = [];
    if (row.beyondHeader !== undefined) {
      const { cells, text } = row.beyondHeader;
      const surplus = text === '' ? `多 ${cells} 格` : `多，多出“${text}”`;
      const message = `本行的格数比表头${surplus}，各栏可能错位（如金额中有未加引号的逗号）`;
      const required = '每行的格数不多于表头';
      out.push({
        passed: false,
        code: 'VALUE_UNREADABLE',
        column: '',
        cell: '',
        found: text,
        required,
        message,
      });
    }
    for (const column of bold) {
      const reading = row.read(column.index);
      // That a cell is filled in shows in the cell: half a dozen outcomes a row would say no more.
      if (reading.state !== 'value') out.push(defect(row, column, reading));
    }
    for (const person of persons) person(row, out);
    const claimed = row.read(claims.index);
    if (claimed.state === 'bad') out.push(defect(row, claims, claimed));
    else if (claimed.state === 'value' && claimed.fact.is === 'list') {
      const unknown = claimed.fact.items.filter((id) => !ruleIds.has(id.toLowerCase()));
      if (unknown.length > 0) {
        const check = outcome(row, claims, 'VALUE_UNREADABLE', '规则编号，以顿号分隔', false);
        out.push({
          ...check,
          message: `${claims.name}“${claimed.shown}”中有 ${unknown.length} 个不是规则编号`,
        });
      }
    }
    return out;
  };
}
