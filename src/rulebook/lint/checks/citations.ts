import type { Found } from '../finding.js';
import { figuresIn, figureText, isSame } from '../figures.js';
import { grouped } from '../grouped.js';
import type { DatedRule, LintBook } from '../lint-book.js';
import { figuresOf } from '../rule-figures.js';

/** Figures of the text that a rule cites and does not use, and figures that it uses without citing them. An amendment cites its own. */
export function differingCitations({ policy, rules }: LintBook): readonly Found[] {
  return rules.flatMap((dated) => {
    const { rule, own, roster } = dated;
    const parts = Object.fromEntries(Object.entries(rule).filter(([part]) => own.includes(part)));
    const used = figuresOf(parts, rule.event ?? roster.event, roster, policy);
    const cited = rule.cites.flatMap((phrase, index) =>
      figuresIn(phrase).map((figure) => ({ ...figure, phrase, path: ['cites', index] })),
    );
    const unused = cited.filter((figure) => !used.some((each) => isSame(each, figure)));
    // All of an amount is no share of it: the text need not say 100%.
    const uncited = used.filter(
      (figure) =>
        !(figure.kind === 'share' && figure.value === 1) && !cited.some((each) => isSame(each, figure)),
    );
    return [
      ...unused.map((figure) =>
        found(
          dated,
          figure.path,
          figureText(figure),
          `条文“${figure.phrase}”中的 ${figureText(figure)} 没有用到`,
        ),
      ),
      ...grouped(uncited, figureText).flatMap(([figure]) =>
        figure === undefined
          ? []
          : found(dated, figure.path, figureText(figure), `用到的 ${figureText(figure)} 不在所引的条文中`),
      ),
    ];
  });
}

function found(dated: DatedRule, path: readonly (string | number)[], figure: string, problem: string): Found {
  return {
    place: dated.place(path),
    subject: `${dated.id}:${figure}`,
    problem: `规则 ${dated.id}：${problem}`,
    remedy: '对照文本：数字抄错的改数字，少引的在 cites 中补上原文词句',
  };
}
