import type { CheckData } from '../../policy/data.js';
import type { CompiledCheck } from './compiled-check.js';

/** The text leaves it to others: never paid by this tool. */
export function compileManual(data: Extract<CheckData, { check: 'manual' }>): CompiledCheck {
  return (_row, _event, out) => {
    out.push({
      passed: false,
      code: data.code,
      column: '',
      cell: '',
      found: '',
      required: '人工办理',
      message: data.message,
    });
  };
}
