import type { HeaderCell } from './header-cells.js';
import type { Scale } from './header-text.js';
import type { NamedColumn } from './kind-columns.js';

/**
 * Whose a column is by what stands over it: the row's own; under a `foreign` parent that says nothing known; the account of a
 * `party`, who may not be the one paid; or `others`, whom the roster does not ask for.
 */
export type Standing = 'own' | 'foreign' | 'party' | 'others';

/** A header cell that names a column of the kind. */
export interface HeaderMatch extends NamedColumn {
  readonly cell: HeaderCell;
  /** The spelling that named it; the same one twice is the same header twice. */
  readonly spelling: string;
  readonly scale: Scale | undefined;
  readonly standing: Standing;
}
