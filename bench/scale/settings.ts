/** What both engines are given. */
export const PERIOD = '2023-12';
export const RULES = 'rules';
export const STANDARDS = 'fixtures/standards';
/** Of DuckDB: as many as the machine of the bench has cores. */
export const THREADS = '2';
