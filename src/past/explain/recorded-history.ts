import type { OpenCorrection, PaidBefore, PaidHistory } from '../../model/history.js';
import type { Fen } from '../../model/money.js';

/** One question to the history of payments, with what it said. */
export type HistoryAnswer =
  | { readonly asked: 'paid'; readonly once: string; readonly answer: PaidBefore | undefined }
  | { readonly asked: 'corrections'; readonly once: string; readonly answer: readonly OpenCorrection[] }
  | { readonly asked: 'sum'; readonly key: string; readonly answer: Fen }
  | { readonly asked: 'times'; readonly key: string; readonly answer: number }
  | { readonly asked: 'persons'; readonly block: string; readonly answer: number }
  | { readonly asked: 'spent'; readonly fund: string; readonly year: string; readonly answer: Fen };

/** A history that keeps what it was asked while somebody listens. */
export interface RecordedHistory {
  readonly history: PaidHistory;
  /** What is asked, and answered, while the work is done. */
  listen(work: () => void): readonly HistoryAnswer[];
}

export function recordHistory(history: PaidHistory): RecordedHistory {
  let heard: HistoryAnswer[] | undefined;
  const keep = (answer: HistoryAnswer): void => void heard?.push(answer);
  return {
    listen(work) {
      const answers: HistoryAnswer[] = [];
      heard = answers;
      work();
      heard = undefined;
      return answers;
    },
    history: {
      paid(claimant) {
        const answer = history.paid(claimant);
        keep({ asked: 'paid', once: claimant.once, answer });
        return answer;
      },
      corrections(claimant) {
        const answer = history.corrections(claimant);
        keep({ asked: 'corrections', once: claimant.once, answer: answer.own });
        return answer;
      },
      sum(key) {
        const answer = history.sum(key);
        keep({ asked: 'sum', key, answer: answer.fen });
        return answer;
      },
      times(key) {
        const answer = history.times(key);
        keep({ asked: 'times', key, answer: answer.times });
        return answer;
      },
      persons(block) {
        const answer = history.persons(block);
        keep({ asked: 'persons', block, answer });
        return answer;
      },
      spent(fund, year) {
        const answer = history.spent(fund, year);
        keep({ asked: 'spent', fund, year, answer });
        return answer;
      },
      // What these say is in the findings that come of it.
      rank: (block, person) => history.rank(block, person),
      certificate: (number, about) => history.certificate(number, about),
      double: (group, key) => history.double(group, key),
    },
  };
}
