import type { RefusalText } from '../../refusal.js';

export const broken = (problem: string): RefusalText => ({
  problem,
  remedy: 'open it in Excel or WPS and save it as a new .xlsx; if it does not open, ask for a new export',
});
