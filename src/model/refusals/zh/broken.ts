import type { RefusalText } from '../../refusal.js';

/** A damaged file, with what to do about it. */
export const broken = (problem: string): RefusalText => ({
  problem,
  remedy: '请在 Excel 或 WPS 中打开并另存为新的 .xlsx，打不开的请报送单位重新导出',
});
