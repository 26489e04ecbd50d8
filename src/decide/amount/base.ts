import type { BaseData } from '../../policy/data.js';
import type { Scope } from '../scope.js';
import type { CompiledBase } from './compiled-base.js';
import { compileFixed } from './fixed.js';
import { compileLevel } from './level.js';
import { compileShare } from './share.js';
import { compileStandard } from './standard.js';

type Compilers = {
  readonly [K in BaseData['from']]: (data: Extract<BaseData, { from: K }>, scope: Scope) => CompiledBase;
};

/** Every kind of base that rule data may use. */
const COMPILERS: Compilers = {
  fixed: compileFixed,
  level: compileLevel,
  share: compileShare,
  standard: compileStandard,
};

export function compileBase<K extends BaseData['from']>(
  data: Extract<BaseData, { from: K }>,
  scope: Scope,
): CompiledBase {
  const kind: K = data.from;
  return COMPILERS[kind](data, scope);
}
