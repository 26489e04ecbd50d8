import { Decimal } from 'decimal.js';
import type { Code } from '../../model/code.js';
import type { Check } from '../../model/decision.js';
import type { RowFacts } from '../../model/row-facts.js';
import type { CheckData } from '../../policy/data.js';
import { defect, maybe } from '../need.js';
import { percentText } from '../percent-text.js';
import type { ColumnRef, Scope } from '../scope.js';
import { outcome, PassedCheck, type CompiledCheck } from './compiled-check.js';

/**
 * Hours attended over hours scheduled, compared exactly and never rounded up; the stated rate where the hours are not given.
 * Figures that contradict each other are a conflict, and then nothing else is said of attendance.
 */
export function compileAttendance(
  data: Extract<CheckData, { check: 'attendance' }>,
  scope: Scope,
): CompiledCheck {
  const scheduled = scope.column(data.scheduled);
  const attended = scope.column(data.attended);
  const rate = scope.column(data.rate);
  const minimum = new Decimal(data.minimum);
  const tolerance = new Decimal(data.tolerance);
  const required = `出勤率不低于 ${percentText(minimum)}`;
  const conflict = (row: RowFacts, column: ColumnRef, message: string): Check => ({
    ...outcome(row, column, data.conflict, '课时与出勤率一致', false),
    message,
  });
  // One text read twice is one number: of few lengths of course and few hours there are few rates to reckon.
  const known = new WeakMap<Decimal, WeakMap<Decimal, Reckoned>>();
  const reckon = (present: Decimal, total: Decimal): Reckoned => {
    let ofTotal = known.get(total);
    if (ofTotal === undefined) known.set(total, (ofTotal = new WeakMap()));
    const before = ofTotal.get(present);
    if (before !== undefined) return before;
    const enough = present.gte(minimum.times(total));
    const reckoned = present.gt(total) ? 'too many' : enough ? 'enough' : 'too few';
    ofTotal.set(present, reckoned);
    return reckoned;
  };
  return (row, _event, out) => {
    const before = out.length;
    const total = maybe(row, scheduled, 'number', out)?.value;
    const present = maybe(row, attended, 'number', out)?.value;
    const stated = maybe(row, rate, 'number', out)?.value;
    if (out.length > before) return;
    if (total?.isZero() === true) return void out.push(conflict(row, scheduled, `${scheduled.name}为 0`));
    if (total !== undefined && present !== undefined) {
      const reckoned = reckon(present, total);
      if (reckoned === 'too many') {
        return void out.push(
          conflict(
            row,
            attended,
            `${attended.name} ${present.toString()} 多于${scheduled.name} ${total.toString()}`,
          ),
        );
      }
      // |present/total − stated| > tolerance, without dividing.
      if (stated?.times(total).minus(present).abs().gt(tolerance.times(total))) {
        return void out.push(
          conflict(
            row,
            rate,
            `课时算得 ${percentText(present.div(total).toDecimalPlaces(4))}，${rate.name}填 ${percentText(stated)}`,
          ),
        );
      }
      if (reckoned === 'enough')
        return void out.push(new PassedHours(row, attended, data.code, required, present, total));
      const at = { column: attended.name, cell: row.cell(attended.index), found: hoursText(present, total) };
      const message = `出勤 ${at.found} 课时，要求${required}`;
      return void out.push({ ...at, passed: false, code: data.code, required, message });
    }
    if (stated !== undefined)
      return void out.push(outcome(row, rate, data.code, required, stated.gte(minimum)));
    const missing = present !== undefined ? scheduled : total !== undefined ? attended : rate;
    out.push(defect(row, missing, { state: 'blank' }));
  };
}

/** How hours attended stand to those scheduled. */
type Reckoned = 'too many' | 'enough' | 'too few';

function hoursText(present: Decimal, total: Decimal): string {
  return `${present.toString()}/${total.toString()}`;
}

/** A rate that the hours give is not what one cell shows. */
class PassedHours extends PassedCheck {
  constructor(
    row: RowFacts,
    ref: ColumnRef,
    code: Code,
    requirement: string,
    private readonly present: Decimal,
    private readonly total: Decimal,
  ) {
    super(row, ref, code, requirement);
  }

  override get found(): string {
    return hoursText(this.present, this.total);
  }
}
